import { findAccess } from '../../utils/consoles/access.ts'
import type { KeyRow } from '../../utils/consoles/types.ts'
import type { MenuPage } from '../console.content/row-menu.ts'
import { hostOf, readAgain, sayVerdict } from './fulfil.ts'
import { say } from './texts.ts'

/** What came of one row. */
interface RowResult {
  text: string
  /** The next row would fare the same. */
  stop?: true
}

async function checkRow(menuPage: MenuPage, then: KeyRow): Promise<RowResult> {
  const { page, findConsole, send } = menuPage
  // What the console itself says costs nothing to believe.
  if (then.status !== 'active' && then.status !== 'unknown') return { text: say(`console.note-${then.status}`) }
  const row = readAgain(menuPage, then)
  if (!row) return { text: say('console.changed') }
  const reading = await findAccess(findConsole())?.readKey(page, row)
  if (!reading?.ok) {
    const reason = reading?.reason ?? 'failed'
    const text = say(`console.cannot-${reason}`)
    return reason === 'rate-limited' || reason === 'signed-out' ? { text, stop: true } : { text }
  }
  const { baseUrl, apiKey } = reading
  const answer = await send('console:check', { baseUrl, apiKey })
  if (!answer.ok) return { text: say('console.no-answer'), stop: true }
  if (!answer.value) return { text: say('console.all-permission', { host: hostOf(baseUrl) }), stop: true }
  return { text: sayVerdict(answer.value, baseUrl).text }
}

/** How many keys may be read in one go: half of what the console allows, because sign-ins count too. */
export const mostReads = ({ findConsole }: Pick<MenuPage, 'findConsole'>): number =>
  Math.floor((findAccess(findConsole())?.revealLimit ?? Infinity) / 2)

/** Checks one row after the other until it is told to stop, or the rest would fail for the same reason. */
export async function checkRows(
  menuPage: MenuPage,
  rows: readonly KeyRow[],
  { signal, onResult }: { signal: AbortSignal; onResult(index: number, text: string): void },
): Promise<void> {
  let reads = 0
  for (const [index, row] of rows.entries()) {
    if (signal.aborted) return
    const isRead = row.status === 'active' || row.status === 'unknown'
    if (isRead && (reads += 1) > mostReads(menuPage)) return
    const { text, stop } = await checkRow(menuPage, row)
    onResult(index, text)
    if (stop) return
  }
}
