import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startConsole } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import type { Extension } from './extension.ts'
import { expect } from './fixtures.ts'
import { eavesdrop } from './hostile.ts'
import { API, demoKeys, enableOn, openMenu, says } from './key-page.ts'
import { clickInShadow } from './shadow.ts'

// 127.0.0.1 counts as secure; a console that somebody runs at http:// somewhere does not, and has no `navigator.clipboard`.
const HOST = 'console.test'
const test = base.extend<{ extension: Extension }>({
  extension: async ({}, use) => {
    const extension = await launchExtension({ args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] })
    await use(extension)
    await extension.close()
  },
})

/** What is in the clipboard, read where that is allowed, and what the clipboard held before is known. */
async function copySecondRow(extension: Extension, prepare: (page: Page) => Promise<unknown>) {
  const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys })
  const reader = await extension.openPopup()
  await reader.evaluate(() => navigator.clipboard.writeText('untouched'))
  const page = await extension.context.newPage()
  await prepare(page)
  await enableOn(extension, { keyPageUrl: site.keyPageUrl.replace('127.0.0.1', HOST) }, page)
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false])
  await openMenu(page, 1)
  await clickInShadow(page, 'button', 'Copy for Cherry Studio')
  return {
    page,
    async clipboard() {
      await reader.bringToFront()
      return reader.evaluate(() => navigator.clipboard.readText())
    },
    close: () => site.close(),
  }
}

test('a real click copies on a plain-http console, and the copy event tells the page nothing', async ({
  extension,
}) => {
  const { page, clipboard, close } = await copySecondRow(extension, (page) => page.addInitScript(eavesdrop))
  await expect.poll(() => says(page, 'div', /^Copied for Cherry Studio/)).toBe(1)
  const { transfers, held, lines } = await page.evaluate(() => ({
    transfers: globalThis.caught.transfers.length,
    held: globalThis.caught.transfers.map((transfer) => transfer.getData('text/plain')).join(''),
    lines: globalThis.loot.filter((line) => /clipboardData|API Host|API Key: /.test(line)),
  }))
  expect(transfers, 'the page heard that something was copied').toBeGreaterThan(0)
  expect({ held, lines }).toEqual({ held: '', lines: [] })
  const copied = await clipboard()
  expect(copied).toContain(keys.modelLimited)
  expect(copied).toContain(API)
  await close()
})

test('a page that swallows the copy event is told on', async ({ extension }) => {
  const swallow = (page: Page) =>
    page.addInitScript(() => addEventListener('copy', (event) => event.stopImmediatePropagation(), true))
  const { page, clipboard, close } = await copySecondRow(extension, swallow)
  await expect.poll(() => says(page, 'div', /^The browser did not allow copying/)).toBe(1)
  expect(await clipboard()).toBe('untouched')
  await close()
})
