import type { Session } from './bidi.ts'
import { evaluateIn, waitFor } from './tab.ts'

/** The parts of Firefox's own window that the functions below use, which run inside it. */
interface Chrome {
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } } }
  ChromeUtils: { importESModule(url: string): { ExtensionParent: { apiManager: { global: ActionGlobal } } } }
}
interface ActionGlobal {
  browserActionFor(extension: unknown): { openPopup(window: unknown, hasUserGesture: boolean): Promise<void> }
}
interface Panel extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value?: string; error?: string } }) => void): void
    loadFrameScript(url: string, allowDelayed: boolean): void
  }
}
interface Prompt extends Element {
  button: HTMLElement
  secondaryButton: HTMLElement
}
interface Menu extends Element {
  state: string
  activateItem(item: Element): void
}

interface SubMenu extends Element {
  openMenu(open: boolean): void
}

export type BrowserWindow = Awaited<ReturnType<typeof browserWindow>>

/** Firefox's own window: the toolbar's panel, the context menu, the life of the background. */
export async function browserWindow(session: Session, extensionId: string) {
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const evaluate = <A extends unknown[], R>(run: (...args: A) => R, ...args: A) =>
    evaluateIn(session, contexts[0]!.context, run, ...args)

  /** Runs a function in the panel with its document, as if the user had just clicked. BiDi knows tabs only. */
  const inPanel = async <R>(run: (document: Document) => R): Promise<R> => {
    const answer = await evaluate(
      (code) =>
        new Promise<{ value?: string; error?: string }>((resolve, reject) => {
          const panel = document.querySelector<Panel>('browser.webextension-popup-browser')
          if (!panel) return reject(new Error('no panel is open'))
          const name = `keyfit-${Math.random()}`
          // A panel that is only just opening never runs the script: the caller tries again.
          setTimeout(() => reject(new Error('the panel does not answer')), 1_000)
          panel.messageManager.addMessageListener(name, ({ data }) => resolve(data))
          const script = `try {
            const click = content.windowUtils.setHandlingUserInput(true)
            const value = JSON.stringify((${code})(content.document) ?? null)
            click.destruct()
            sendAsyncMessage('${name}', { value })
          } catch (error) { sendAsyncMessage('${name}', { error: String(error) }) }`
          panel.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false)
        }),
      run.toString(),
    )
    if (answer.value === undefined) throw new Error(answer.error)
    return JSON.parse(answer.value) as R
  }

  return {
    /** Opens the real panel of the toolbar button over the tab in front. */
    async openPanel(): Promise<void> {
      await evaluate((id) => {
        const { WebExtensionPolicy, ChromeUtils } = window as unknown as Chrome
        const url = 'resource://gre/modules/ExtensionParent.sys.mjs'
        const { global } = ChromeUtils.importESModule(url).ExtensionParent.apiManager
        return global.browserActionFor(WebExtensionPolicy.getByID(id).extension).openPopup(window, false)
      }, extensionId)
      await waitFor(() => inPanel((document) => document.querySelector('main') !== null), 'the panel')
    },
    closePanel: () => inPanel((document) => document.defaultView?.close()).catch(() => undefined),
    untilInPanel: <R>(what: string, run: (document: Document) => R) => waitFor(() => inPanel(run), what),

    /** Chooses an entry of the context menu that the user has opened. */
    chooseInMenu: (label: string) =>
      waitFor(
        () =>
          evaluate((text) => {
            const isOpen = document.querySelector<Menu>('#contentAreaContextMenu')?.state === 'open'
            const items = isOpen ? [...document.querySelectorAll('#contentAreaContextMenu menuitem')] : []
            const item = items.find((entry) => entry.getAttribute('label') === text)
            const menu = item?.parentElement as Menu | null | undefined
            if (!item || !menu) return false
            if (menu.state === 'closed') (menu.parentElement as unknown as SubMenu).openMenu(true)
            if (menu.state !== 'open') return false
            menu.activateItem(item)
            return true
          }, label),
        `“${label}” in the context menu`,
      ),

    /** Answers the browser's question for a permission. */
    answerPrompt: (answer: 'allow' | 'deny') =>
      waitFor(
        () =>
          evaluate((wanted) => {
            const prompt = document.querySelector<Prompt>('#notification-popup[panelopen] popupnotification')
            const button = wanted === 'allow' ? prompt?.button : prompt?.secondaryButton
            button?.click()
            return button !== undefined
          }, answer),
        'the question for the permission',
      ),

    /** Stops the event page, as Firefox does with an idle one. */
    stopBackground: () =>
      evaluate((id) => {
        const { WebExtensionPolicy } = window as unknown as Chrome
        return WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true })
      }, extensionId),
  }
}
