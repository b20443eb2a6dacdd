import type { Page } from '@playwright/test'
import { startConsole } from '../../fixtures/console/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { API, demoKeys, enableOn, keyButton, openMenu, says } from './key-page.ts'
import { clickInShadow } from './shadow.ts'

/** Listeners of the page and of every script in it, after what is gone was collected. */
async function listeners(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return metrics.find(({ name }) => name === 'JSEventListeners')!.value
}

const hosts = (page: Page) => page.locator('[data-keyfit]').count()

async function open(extension: Extension) {
  const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys })
  const page = await extension.context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(site.keyPageUrl)
  await page.locator('tbody .truncate').first().waitFor()
  // A first visit is answered "not signed in", which is the console's own affair.
  errors.length = 0
  return { site, page, errors }
}

/** Runs something in the browser's own page of extensions, which may do what its user may. */
async function inExtensions(extension: Extension, act: (id: string) => unknown): Promise<void> {
  const page = await extension.context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(act, extension.id)
  await page.close()
}

test('a permission that is taken back takes the buttons, the menu and every listener with it', async ({
  extension,
}) => {
  const { site, page, errors } = await open(extension)
  const before = await listeners(page)
  await enableOn(extension, site, page)
  await openMenu(page, 1)
  const during = await listeners(page)
  const options = await extension.context.newPage()
  await options.goto(`chrome-extension://${extension.id}/options.html`)
  expect(await options.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }))).toBe(true)
  await expect.poll(() => hosts(page)).toBe(0)
  expect(during, 'there were some').toBeGreaterThan(before)
  await expect.poll(() => listeners(page)).toBeLessThanOrEqual(before)

  // The console goes on; nothing of ours comes back.
  await page.locator('[aria-label="Refresh"]').click()
  await page.locator('tbody .truncate').first().waitFor()
  expect(await hosts(page)).toBe(0)
  expect(errors).toEqual([])
  await options.close()
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  await page.bringToFront()
  await expect.poll(() => says(page, 'button', keyButton), 'one button a row when it is given again').toBe(3)
  await site.close()
})

test('an extension that is switched off leaves no button without a word', async ({ extension }) => {
  const { site, page, errors } = await open(extension)
  await enableOn(extension, site, page)
  await inExtensions(extension, (id) => chrome.management.setEnabled(id, false))
  await page.bringToFront()
  await clickInShadow(page, 'button', keyButton, 1)
  await expect.poll(() => says(page, 'p', /^Keyfit was updated or switched off\. Reload this page\.$/)).toBe(1)
  // Whatever the console draws next ends it.
  await page.locator('[aria-label="Refresh"]').click()
  await expect.poll(() => hosts(page)).toBe(0)
  expect(errors).toEqual([])
  await site.close()
})

test('an update while a key page is open: the new buttons work, the old ones are gone', async ({ extension }) => {
  const { site, page, errors } = await open(extension)
  await enableOn(extension, site, page)
  await page.evaluate(() =>
    document.querySelectorAll('[data-keyfit]').forEach((host) => host.setAttribute('data-old', '')),
  )
  await inExtensions(extension, (id) => {
    // A private API of this page; not in the public types.
    const { developerPrivate: own } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
        reload(id: string): Promise<void>
      }
    }
    // Else Chromium takes the reloaded folder for one that nobody wanted.
    return own.updateProfileConfiguration({ inDeveloperMode: true }).then(() => own.reload(id))
  })
  await page.bringToFront()
  await expect.poll(() => page.locator('[data-keyfit]:not([data-old])').count()).toBe(3)
  expect(await page.locator('[data-old]').count()).toBe(0)
  await openMenu(page, 1)
  expect(await says(page, 'button', keyButton)).toBe(3)
  expect(errors).toEqual([])
  await site.close()
})
