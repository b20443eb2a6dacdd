import { causeIds } from '../../../../utils/diagnosis/types.ts'
import type { CauseId } from '../../../../utils/diagnosis/types.ts'
import type { Walk } from './walk.ts'

/** The page of one cause, then that with most to say. */
const SOME: readonly CauseId[] = ['key-invalid', 'endpoint-not-found']

/** What a check can find: the list, and pages of it; all are made from one mould. */
export const help: Walk = {
  name: 'help',
  path: 'help.html',
  width: 900,
  states: [
    [
      'all results',
      ({ page }) =>
        page
          .locator('li')
          .nth(causeIds.length - 1)
          .waitFor(),
    ],
    ...SOME.map(
      (id) =>
        [
          id,
          async ({ page }) => {
            await page.evaluate((hash) => (location.hash = hash), `#${id}`)
            await page.getByRole('heading', { level: 2 }).first().waitFor()
          },
        ] as const satisfies Walk['states'][number],
    ),
  ],
}
