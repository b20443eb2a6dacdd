import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import { askLanguage } from './language.ts'
import { placeButtons } from './place-buttons.ts'
import { createRowButton } from './row-button.ts'
import type { RowButton } from './row-button.ts'
import { createMenuLoader } from './row-menu.ts'
import { sayRow } from './say-row.ts'

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
export function startButtons(page: ConsolePage, life: Life): void {
  const { signal } = life
  const buttons = new Map<Element, RowButton>()
  const loadMenu = createMenuLoader(page, signal)
  let scheduled = false
  let asked: Promise<void> | undefined

  const rows = (): KeyRow[] => findConsole(page)?.keyRows(page) ?? []

  async function openMenu(element: Element, face: HTMLElement): Promise<void> {
    const row = rows().find((candidate) => candidate.element === element)
    const loaded = await loadMenu()
    if (!loaded) face.title = sayRow('row.no-answer')
    else if (row) loaded.toggle(row, face)
  }

  function update(): void {
    scheduled = false
    if (!life.isValid) return
    const entries = rows().map((row) => {
      const button = buttons.get(row.element) ?? createRowButton(() => void openMenu(row.element, button.face))
      buttons.set(row.element, button)
      button.face.title = sayRow('row.button', { name: row.name || row.maskedKey })
      return { button, row }
    })
    const shown = new Set(entries.map(({ row }) => row.element))
    for (const [element, { host }] of buttons) {
      if (shown.has(element)) continue
      host.remove()
      buttons.delete(element)
    }
    placeButtons(entries)
    if (entries.length > 0) asked ??= askLanguage(schedule)
    watchSizes(entries[0]?.row.element)
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
  const sizes = new ResizeObserver(schedule)
  let measured: Element | undefined

  /** Columns change their widths without any other change of the page. */
  function watchSizes(first: Element | undefined): void {
    if (measured === first) return
    sizes.disconnect()
    measured = first
    if (first) for (const part of [first, ...first.children]) sizes.observe(part)
  }

  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    sizes.disconnect()
    for (const { host } of buttons.values()) host.remove()
  })
  addEventListener('resize', schedule, { signal, passive: true })
  update()
}
