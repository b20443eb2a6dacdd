// Real Firefox with the production build.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startFirefox } from './bidi.ts'
import { browserWindow } from './browser-window.ts'
import { tabOf, waitFor } from './tab.ts'
import type { Tab } from './tab.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const build = inProject('.output/firefox-mv3')
const found = inProject('node_modules/.cache/keyfit-firefox')

/** The Firefox that `scripts/setup.mjs` found; empty where there is none. */
export const firefoxProgram = process.env.FIREFOX_PATH ?? (existsSync(found) ? readFileSync(found, 'utf8') : '')

export type Extension = Awaited<ReturnType<typeof launchExtension>>

/** Starts Firefox with Keyfit in it. With `prompts` it asks the user for permissions, else it says yes by itself. */
export async function launchExtension({ prompts = false } = {}) {
  const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const { id } = manifest.browser_specific_settings.gecko
  // Firefox gives every installation another address, unless it finds one here.
  const uuid = crypto.randomUUID()
  const session = await startFirefox(firefoxProgram, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextOptionalPermissionPrompts': prompts,
    // Half a second in which a question cannot be answered by a click that was meant for something else.
    'security.notification_enable_delay': 0,
    'dom.events.testing.asyncClipboard': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'intl.accept_languages': 'en-US',
  })
  const window = await browserWindow(session, id)
  await session.send('webExtension.install', { extensionData: { type: 'path', path: build } })

  const openTab = async (url: string): Promise<Tab> => {
    const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    // To wait for the load would wait for ever with a page of an extension.
    await session.send('browsingContext.navigate', { context, url, wait: 'none' })
    const tab = tabOf(session, context)
    await tab.until(url, () => location.href !== 'about:blank' && document.readyState === 'complete')
    return tab
  }
  const ours = (path: string) => `moz-extension://${uuid}/${path}`

  return {
    openTab,
    window,
    /** The popup as a page of its own: same code, easy to drive. */
    async openPopup(): Promise<Tab> {
      const popup = await openTab(ours('popup.html'))
      await popup.until('the popup', () => document.querySelector('#paste') !== null)
      return popup
    },
    /** Tabs and windows that show a page of ours. */
    async ownPages(): Promise<Tab[]> {
      const { contexts } = await session.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
      )
      return contexts.filter(({ url }) => url.startsWith(ours(''))).map(({ context }) => tabOf(session, context))
    },
    close: () => session.close(),
  }
}

export { waitFor }
