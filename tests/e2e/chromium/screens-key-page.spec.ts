import { locales } from '../../../utils/i18n/index.ts'
import { expect, test } from './fixtures.ts'
import { enableOn } from './key-page.ts'
import { axeFaults, overflowing } from './looks.ts'
import { menuStates, sayIn, startKeyPage } from './screens/key-page.ts'
import { openRoots } from './shadow.ts'

/** Everything of ours in the page. */
const OURS = '[data-keyfit]'

test('the menu on a key page: everybody can use it, in every state', async ({ extension, relay }) => {
  test.setTimeout(240_000)
  const site = await startKeyPage(relay)
  const page = await enableOn(extension, site)
  await page.setViewportSize({ width: 1100, height: 800 })
  const stage = { page, extension, relay }
  /** What is half transparent over the page has the ink of its rows. */
  for (const theme of ['', 'dark']) {
    await page.evaluate((name) => document.documentElement.classList.toggle('dark', name !== ''), theme)
    for (const [state, reach] of menuStates)
      await test.step(`${theme} ${state}`, async () => {
        await reach(stage, sayIn('en'))
        await openRoots(page)
        expect.soft(await axeFaults(page, 'light', OURS), state).toEqual([])
        expect.soft(await overflowing(page, OURS), state).toEqual([])
      })
    await page.keyboard.press('Escape')
  }
  await site.close()
})

test('the menu on a key page fits at 360 px in every language', async ({ extension, relay }) => {
  test.setTimeout(240_000)
  const site = await startKeyPage(relay)
  const page = await enableOn(extension, site)
  await page.setViewportSize({ width: 360, height: 740 })
  for (const locale of locales) {
    await extension.worker.evaluate((language) => chrome.storage.local.set({ settings: { language } }), locale)
    await page.reload()
    for (const [state, reach] of menuStates)
      await test.step(`${locale} ${state}`, async () => {
        await reach({ page, extension, relay }, sayIn(locale))
        await openRoots(page)
        expect.soft(await overflowing(page, OURS), `${locale} ${state}`).toEqual([])
      })
  }
  await site.close()
})
