import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import { askLanguage } from './language.ts'
import { watchNearness } from './nearness.ts'
import { placeButtons } from './place-buttons.ts'
import { createRowButton, sayBeside } from './row-button.ts'
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
 * Keeps one button on every key row that is visible and was ever close to the window. Reads no secret before a person chose
 * something in a row's menu.
 */
export function startButtons(page: ConsolePage, life: Life): void {
  const { signal } = life
  const buttons = new Map<Element, RowButton>()
  /** Rows in which something changed since the last batch. */
  const changed = new Set<Node>()
  let isResized = false
  const loadMenu = createMenuLoader(page, signal)
  let scheduled = false
  let asked: Promise<void> | undefined

  const nearness = watchNearness(schedule)
  const inSight = { ...page, isVisible: (element: Element) => page.isVisible(element) && nearness.isNear(element) }
  const rows = (): KeyRow[] => findConsole(inSight)?.keyRows(inSight) ?? []

  async function openMenu(element: Element, button: RowButton): Promise<void> {
    const row = rows().find((candidate) => candidate.element === element)
    const loaded = await loadMenu()
    if (!loaded) sayBeside(button, sayRow('row.no-answer'))
    else if (row) loaded.toggle(row, button.face)
  }

  function update(): void {
    scheduled = false
    if (!life.isValid) return
    const title = sayRow('row.button')
    const entries = rows().map((row) => {
      const button = buttons.get(row.element) ?? createRowButton(() => void openMenu(row.element, button))
      buttons.set(row.element, button)
      const named = title.replace('{name}', () => row.name || row.maskedKey)
      if (button.face.title !== named) button.face.title = named
      return { button, row, isChanged: isResized || changed.has(row.element) }
    })
    changed.clear()
    isResized = false
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

  function scheduleAll(): void {
    isResized = true
    schedule()
  }

  const observer = new MutationObserver((records) => {
    let last: Node | null = null
    for (const { target } of records) {
      if (target === last) continue
      last = target
      let node: Node | null = target
      while (node && !buttons.has(node as Element)) node = node.parentNode
      if (node) changed.add(node)
    }
    schedule()
  })
  let measured: Element | undefined
  let isFirstReport = false
  const sizes = new ResizeObserver(() => {
    // An observer reports once for what it was just given: those sizes are known.
    if (!isFirstReport) scheduleAll()
    isFirstReport = false
  })

  /** Columns change their widths without any other change of the page; the frame around a table may hide its end. */
  function watchSizes(first: Element | undefined): void {
    if (measured === first) return
    sizes.disconnect()
    measured = first
    if (!first) return
    isFirstReport = true
    const frame = first.closest('table')?.parentElement
    for (const part of [first, ...first.children, ...(frame ? [frame] : [])]) sizes.observe(part)
  }

  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    nearness.stop()
    sizes.disconnect()
    for (const { host } of buttons.values()) host.remove()
  })
  addEventListener('resize', scheduleAll, { signal, passive: true })
  // Other letters, other widths.
  document.fonts.addEventListener('loadingdone', scheduleAll, { signal })
  update()
}
