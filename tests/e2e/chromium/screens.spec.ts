import type { Page } from '@playwright/test'
import { locales } from '../../../utils/i18n/index.ts'
import { expect, test } from './fixtures.ts'
import { axeFaults, keyboardFaults, motionFaults, overflowing } from './looks.ts'
import { help } from './screens/help.ts'
import { options } from './screens/options.ts'
import { panel, popup } from './screens/popup.ts'
import { saved } from './screens/saved.ts'
import { speak } from './screens/walk.ts'
import type { Stage, Walk } from './screens/walk.ts'

/** In every language, as narrow as it gets. English comes last: the ways are in English. */
async function* overflowsIn(stage: Stage, narrow: readonly number[]): AsyncGenerator<string[]> {
  for (const locale of locales.toReversed()) {
    await speak(stage, locale)
    for (const width of narrow) {
      await stage.page.setViewportSize({ width, height: 800 })
      yield (await overflowing(stage.page)).map((fault) => `${locale}, ${width} px: ${fault}`)
    }
  }
}

async function* accessFaultsIn(page: Page, { width, part }: Walk): AsyncGenerator<string[]> {
  await page.setViewportSize({ width, height: 800 })
  yield await axeFaults(page, 'dark', part)
  yield await axeFaults(page, 'light', part)
  yield await motionFaults(page)
  yield await keyboardFaults(page, part)
}

/**
 * How narrow each gets: 360 px, and half of 640 px at 200 % zoom; the popup chooses its own width, and is never wider than
 * 800 px, which leaves 385 beside a scrollbar. The panel is the popup's own page: only its room is another.
 */
const rows: readonly { walk: Walk; narrow: readonly number[]; onlyRoom?: true }[] = [
  { walk: popup, narrow: [385] },
  { walk: panel, narrow: [360, 320], onlyRoom: true },
  { walk: options, narrow: [360, 320] },
  { walk: saved, narrow: [360, 320] },
  { walk: help, narrow: [360, 320] },
]

for (const { walk, narrow, onlyRoom } of rows)
  test(`${walk.name}: everybody can use it, in every state`, async ({ extension, relay }) => {
    test.setTimeout(240_000)
    const page = await extension.context.newPage()
    await page.goto(`chrome-extension://${extension.id}/${walk.path}`)
    const stage = { page, extension, relay }
    for (const [state, reach] of walk.states)
      await test.step(state, async () => {
        await reach(stage)
        for await (const faults of overflowsIn(stage, narrow)) expect.soft(faults, state).toEqual([])
        if (onlyRoom) return
        for await (const faults of accessFaultsIn(page, walk)) expect.soft(faults, state).toEqual([])
      })
  })
