import type { Extension } from '../../tests/e2e/chromium/extension.ts'

/** Our buttons on one site, switched on and off so that a page can be compared with itself. */
export interface Site {
  on(): Promise<void>
  off(): Promise<void>
}

/** Enables the site as the popup does, and leaves it on. */
export async function enableSite(extension: Extension, url: string): Promise<Site> {
  const { origin, hostname, protocol } = new URL(url)
  if (!(await extension.grant(`${protocol}//${hostname}/*`))) throw new Error('the permission was refused')
  const own = await extension.context.newPage()
  await own.goto(`chrome-extension://${extension.id}/options.html`)
  await own.evaluate(async (site) => {
    await chrome.runtime.sendMessage({ type: 'site:enable', request: { origin: site } })
  }, origin)
  const scripts = await own.evaluate(() => chrome.scripting.getRegisteredContentScripts())
  return {
    on: () => own.evaluate((saved) => chrome.scripting.registerContentScripts(saved), scripts),
    off: () => own.evaluate(() => chrome.scripting.unregisterContentScripts()),
  }
}
