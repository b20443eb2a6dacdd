import type { Responses } from '../../utils/browser/contract.ts'
import type { send as sendMessage } from '../../utils/browser/send.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import { createLayer } from './layer.ts'
import { createMenu } from './menu.ts'
import type { MenuContent } from './menu.ts'
import { placeButtons } from './place-buttons.ts'
import { createRowButton } from './row-button.ts'
import type { RowButton } from './row-button.ts'
import { say } from './texts.ts'
import { fulfil } from './fulfil.ts'
import type { Wish } from './fulfil.ts'

type ClientChoice = Responses['console:clients']['clients'][number]

/** How long a status stays, in ms. A failure tells what to do, which takes longer to read. */
const STATUS_TIME = { done: 6_000, failed: 15_000 }
/** Hidden pages get no animation frames. */
const HIDDEN_PAGE_DELAY = 50

/** How long the script lives: until a newer one starts, or the extension is gone. */
export interface Life {
  signal: AbortSignal
  readonly isValid: boolean
}

/**
 * Keeps one button on every visible key row of the page. Reads no secret before a person chose something in a row's menu.
 */
export function startButtons(page: ConsolePage, send: typeof sendMessage, life: Life): void {
  const { signal } = life
  const layer = createLayer(signal)
  const menu = createMenu(layer)
  const buttons = new Map<Element, RowButton>()
  let clients: ClientChoice[] | null = null
  let statusTimer: ReturnType<typeof setTimeout> | undefined
  let scheduled = false

  const rows = (): KeyRow[] => findConsole(page)?.keyRows(page) ?? []

  function hideStatus(): void {
    layer.status.textContent = ''
    layer.hide(layer.status)
  }

  function showStatus(text: string, face: HTMLElement, time?: number): void {
    clearTimeout(statusTimer)
    layer.status.textContent = text
    layer.show(layer.status, face)
    if (time !== undefined) statusTimer = setTimeout(hideStatus, time)
  }

  async function run(row: KeyRow, face: HTMLElement, wish: Wish): Promise<void> {
    if (face.getAttribute('aria-busy') === 'true') return
    face.setAttribute('aria-busy', 'true')
    showStatus(say('console.reading'), face)
    const { ok, text } = await fulfil(page, send, row, wish)
    face.removeAttribute('aria-busy')
    showStatus(text, face, ok ? STATUS_TIME.done : STATUS_TIME.failed)
  }

  function menuOf(row: KeyRow, face: HTMLElement, choices: readonly ClientChoice[]): MenuContent {
    const item = (label: string, wish: Wish) => ({ label, act: () => void run(row, face, wish) })
    const { status } = row
    return {
      title: row.name || row.maskedKey,
      note: status === 'active' || status === 'unknown' ? '' : say(`console.note-${status}`),
      groups: [
        choices.map((client) => item(say('console.copy', { client: client.label }), { kind: 'copy', client })),
        choices
          .filter(({ hasLink }) => hasLink)
          .map((client) => item(say('console.open', { client: client.label }), { kind: 'open', client })),
        [item(say('console.check'), { kind: 'check' })],
      ],
    }
  }

  async function openMenu(element: Element, face: HTMLElement): Promise<void> {
    if (menu.isOpenFor(face)) return menu.close()
    if (!clients) {
      const answer = await send('console:clients', {})
      if (!answer.ok) return showStatus(say('console.no-answer'), face, STATUS_TIME.failed)
      clients = answer.value.clients
    }
    const row = rows().find((candidate) => candidate.element === element)
    if (!row) return
    hideStatus()
    menu.open(menuOf(row, face, clients), face)
  }

  function update(): void {
    scheduled = false
    if (!life.isValid) return
    const entries = rows().map((row) => {
      const button = buttons.get(row.element) ?? createRowButton(() => void openMenu(row.element, button.face))
      buttons.set(row.element, button)
      button.face.title = say('console.button', { name: row.name || row.maskedKey })
      return { button, row }
    })
    const shown = new Set(entries.map(({ row }) => row.element))
    for (const [element, { host }] of buttons) {
      if (shown.has(element)) continue
      host.remove()
      buttons.delete(element)
    }
    placeButtons(entries)
    // Our own changes are no news.
    observer.takeRecords()
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    if (document.hidden) setTimeout(update, HIDDEN_PAGE_DELAY)
    else requestAnimationFrame(update)
  }

  const observer = new MutationObserver(schedule)

  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    for (const { host } of buttons.values()) host.remove()
  })
  addEventListener('resize', schedule, { signal })
  update()
}
