// Real Chromium with the production build: for the tests, for `npm start` and for the pictures in the README.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { findInShadow } from './shadow.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const foundBrowser = inProject('node_modules/.cache/keyfit-chromium')

export interface LaunchOptions {
  /** Folder in `.output`. Default: the build for Chrome. */
  build?: string
  headless?: boolean
  /** Browser language, e.g. `zh-CN`. */
  language?: string
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number } | null
  /** Folder of the browser profile. Default: a new one, deleted at the end. */
  profile?: string
  /** More switches for the browser. */
  args?: readonly string[]
}

export interface Extension {
  context: BrowserContext
  worker: Worker
  id: string
  /** The popup as a page of its own: same code, easy to drive. */
  openPopup(): Promise<Page>
  /** Lets the extension's own `permissions.request` for this host succeed without a dialog. Grants nothing by itself. */
  allowSilently(hostPattern: string): Promise<void>
  /** Requests a permission the way a click in one of our pages does. */
  grant(hostPattern: string): Promise<boolean>
  /** Clicks the toolbar icon on a tab: opens the real popup and gives activeTab. */
  clickToolbarIcon(page: Page): Promise<RealPage>
  /** Waits for a page of ours that the browser opened outside of its tabs, for instance the side panel. */
  attachTo(path: string): Promise<RealPage>
  /** Switches the key-row buttons on for the site of a tab, by the popup's own button, and waits for the first one. */
  enableButtons(page: Page): Promise<void>
  /** Stops the service worker, as Chromium does with an idle one. */
  killWorker(): Promise<void>
  close(): Promise<void>
}

/** The real popup and the side panel are no Playwright pages: they are driven by the debugging protocol. */
export interface RealPage {
  evaluate<T>(expression: string): Promise<T>
  /** Presses and releases the mouse in the middle of what the expression leads to. */
  click(element: string): Promise<void>
  screenshot(): Promise<Buffer>
}

export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const build = inProject(`.output/${options.build ?? 'chrome-mv3'}`)
  if (!existsSync(`${build}/manifest.json`)) throw new Error('No production build. Run: npm run build')
  const { headless = true, language = 'en-US', colorScheme = 'light', viewport, profile = '', args = [] } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? readFileSync(foundBrowser, 'utf8'),
    headless,
    colorScheme,
    locale: language,
    ...(viewport !== undefined && { viewport }),
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...args,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const devtools = await context.browser()!.newBrowserCDPSession()
  const extensionPage = async (path: string) => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }

  const allowSilently = async (hostPattern: string): Promise<void> => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(
      ([extension, pattern]) => {
        // A private API of this page; not in the public types.
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> }
        }
        return developerPrivate.addHostPermission(extension!, pattern!)
      },
      [id, hostPattern],
    )
    await page.close()
  }

  const attachTo = (path: string) => attachToPage(devtools, `chrome-extension://${id}/${path}`)

  const clickToolbarIcon = async (page: Page): Promise<RealPage> => {
    await page.bringToFront()
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targetInfos.find(({ url }) => url === page.url())
    if (!tab) throw new Error(`no tab shows ${page.url()}`)
    await devtools.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never)
    return attachTo('popup.html')
  }

  return {
    context,
    worker,
    id,
    openPopup: () => extensionPage('popup.html'),

    allowSilently,

    async grant(hostPattern) {
      await allowSilently(hostPattern)
      const page = await extensionPage('options.html')
      const session = await context.newCDPSession(page)
      const { result } = await session.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: [${JSON.stringify(hostPattern)}] })`,
        userGesture: true,
        awaitPromise: true,
        returnByValue: true,
      })
      await page.close()
      return result.value === true
    },

    clickToolbarIcon,
    attachTo,

    async enableButtons(page) {
      const popup = await clickToolbarIcon(page)
      const click = `(() => { const button = document.querySelector('.site button'); button?.click(); return button !== null })()`
      await waitUntil(() => popup.evaluate<boolean>(click), 'the popup does not offer its buttons')
      const buttons = () => findInShadow(page, { tag: 'button', text: /^Keyfit[:：]/ })
      await waitUntil(async () => (await buttons()).length > 0, 'no button appeared')
      await page.bringToFront()
    },

    async killWorker() {
      const { targetInfos } = await devtools.send('Target.getTargets')
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      if (target) await devtools.send('Target.closeTarget', { targetId: target.targetId })
    },

    close: () => context.close(),
  }
}

/** Waits a few seconds for something that takes no event to announce it. */
async function waitUntil(isTrue: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(otherwise)
}

async function attachToPage(devtools: CDPSession, url: string): Promise<RealPage> {
  let targetId: string | undefined
  for (let tries = 0; tries < 100 && targetId === undefined; tries += 1) {
    const { targetInfos } = await devtools.send('Target.getTargets')
    targetId = targetInfos.find((target) => target.url === url && target.type === 'page' && !target.attached)?.targetId
    if (targetId === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (targetId === undefined) throw new Error(`${url} did not open`)
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (message: { result?: unknown }) => void>()
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const message = JSON.parse(event.message) as { id?: number; result?: unknown }
    if (message.id === undefined) return
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  })
  let last = 0
  const call = async (method: string, params: object) => {
    last += 1
    const id = last
    const answer = new Promise<{ result?: unknown }>((resolve) => waiting.set(id, resolve))
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    return (await answer).result
  }
  async function evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    return ((await call('Runtime.evaluate', params)) as { result: { value: T } }).result.value
  }
  return {
    evaluate,
    async click(element) {
      const box = await evaluate<DOMRect>(`${element}.getBoundingClientRect().toJSON()`)
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 }
      await call('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
      // A page that closes by it never answers.
      void call('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
    },
    async screenshot() {
      return Buffer.from(((await call('Page.captureScreenshot', {})) as { data: string }).data, 'base64')
    },
  }
}
