import type { KeyRow } from '../../utils/consoles/types.ts'
import { onTrusted } from '../console.content/shadow.ts'
import type { MenuPage } from '../console.content/row-menu.ts'
import { checkRows, mostReads } from './check-rows.ts'
import { copyText } from './copy-text.ts'
import type { Layer } from './layer.ts'
import { say } from './texts.ts'

const element = <T extends keyof HTMLElementTagNameMap>(tag: T, text = ''): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', text)
  onTrusted(made, 'click', act)
  return made
}

const WAITING = '…'

/** Shows the check of many rows while it runs: what came of each, to cancel and to copy. */
export function createCheckPanel(menuPage: MenuPage, layer: Layer) {
  let running = new AbortController()

  function close(): void {
    running.abort()
    layer.hide(layer.table)
  }

  onTrusted(layer.table, 'keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
  })

  return async function start(rows: readonly KeyRow[], face: HTMLElement): Promise<void> {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const title = say('console.check-all', { count: rows.length })
    const progress = element('p')
    progress.setAttribute('role', 'status')
    const results = rows.map(() => element('td', WAITING))
    const table = element('table')
    rows.forEach(({ name, maskedKey }, index) => {
      const line = element('tr')
      line.append(element('th', name || maskedKey), results[index]!)
      table.append(line)
    })
    const copy = button(say('console.copy-table'), () => {
      const lines = rows.map(({ name }, index) => `${name}\t${results[index]!.textContent}`)
      void copyText(lines.join('\n')).then((isCopied) => {
        progress.textContent = say(isCopied ? 'console.table-copied' : 'console.no-copy')
      })
    })
    const stop = button(say('console.cancel'), () => running.abort())
    const end = button(say('console.close'), close)
    layer.table.replaceChildren(element('p', title), progress, table, stop, copy, end)
    layer.table.setAttribute('aria-label', title)
    layer.show(layer.table, face)
    stop.focus()

    let done = 0
    const most = mostReads(menuPage)
    const sayProgress = () => {
      const data = { done: String(done), count: String(rows.length), most: String(most) }
      progress.textContent = say(rows.length > most ? 'console.all-limit' : 'console.all-progress', data)
    }
    sayProgress()
    await checkRows(menuPage, rows, {
      signal,
      onResult(index, text) {
        done += 1
        results[index]!.textContent = text
        if (!signal.aborted) sayProgress()
        layer.settle()
      },
    })
    for (const result of results) if (result.textContent === WAITING) result.textContent = say('console.not-checked')
    layer.settle()
    if (signal.aborted) return
    // Escape is heard only while the focus is inside.
    if (stop.matches(':focus')) end.focus()
    stop.remove()
  }
}
