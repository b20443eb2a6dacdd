import { showBadge } from '../../utils/browser/badge.ts'
import type { BadgeState } from '../../utils/browser/badge.ts'
import { currentLocale, loadTexts } from '../../utils/browser/texts.ts'

async function show(state: BadgeState): Promise<void> {
  if (state === 'idle') return showBadge(state)
  const texts = await loadTexts(await currentLocale(), ['first'])
  await showBadge(state, texts[`menu.badge.${state}`])
}

let queue = Promise.resolve()

/** Shows on the toolbar icon how the check stands, in the language of the settings; what is told later stays. No check waits for it. */
export function tell(state: BadgeState): void {
  // A sign that cannot be shown must not keep the next one away.
  queue = queue.then(() => show(state)).catch(() => undefined)
}
