import { showBadge } from '../../utils/browser/badge.ts'
import type { BadgeState } from '../../utils/browser/badge.ts'
import { currentLocale, loadTexts } from '../../utils/browser/texts.ts'

async function show(state: BadgeState): Promise<void> {
  const texts = await loadTexts(await currentLocale(), ['menu'])
  await showBadge(state, state === 'idle' ? '' : texts[`menu.badge.${state}`])
}

let queue = Promise.resolve()

/** Shows on the toolbar icon how the check stands, in the language of the settings; what is told later stays. */
export const tell = (state: BadgeState): Promise<void> => (queue = queue.then(() => show(state)))
