import type { Responses } from '../../utils/browser/contract.ts'
import { send } from '../../utils/browser/send.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { Console, ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import type { Locale, Texts } from '../../utils/i18n/index.ts'
import { pageLocale } from './language.ts'

/** The menu of all rows. */
export interface RowMenu {
  /** Sets the language; to be called before anything else. */
  speak(locale: Locale, texts: Texts): void
  /** Opens it for the row, or closes it if it is open for that very button. */
  toggle(row: KeyRow, face: HTMLElement): void
}

/** The page that the menu is for. */
export interface MenuPage {
  page: ConsolePage
  /** What the page is right now. Whoever reads its rows for the buttons knows: the menu brings none of that again. */
  findConsole(): Console | undefined
  send: typeof send
}

/** What the menu is made from. */
export interface RowMenuStart extends MenuPage {
  signal: AbortSignal
  settings: Responses['console:menu']
}

declare global {
  /** Set by the script `console-menu`, in the world of content scripts, which the page cannot see. */
  var keyfitRowMenu: ((start: RowMenuStart) => RowMenu) | undefined
}

/**
 * Brings the menu into the page. Most visits to a key page never open it, and it carries every client: so it comes with
 * the first click. Null when the extension is gone.
 */
async function loadRowMenu(page: ConsolePage, signal: AbortSignal): Promise<RowMenu | null> {
  const answer = await send('console:menu', {})
  if (!answer.ok) return null
  const start = { page, findConsole: () => findConsole(page), send, signal, settings: answer.value }
  return globalThis.keyfitRowMenu?.(start) ?? null
}

/** The menu as it is to be opened now: brought once, in the language of the moment. */
export function createMenuLoader(page: ConsolePage, signal: AbortSignal): () => Promise<RowMenu | null> {
  let menu: Promise<RowMenu | null> | undefined
  let spoken: Locale | undefined
  return async () => {
    const locale = pageLocale()
    menu ??= loadRowMenu(page, signal)
    const texts = locale === spoken ? null : send('console:texts', { locale })
    const [loaded, answer] = await Promise.all([menu, texts])
    if (loaded && answer?.ok) {
      loaded.speak(locale, answer.value)
      spoken = locale
    }
    if (loaded && spoken) return loaded
    menu = undefined
    return null
  }
}
