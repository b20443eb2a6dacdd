import type { send as sendMessage } from '../../utils/browser/send.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import { copyText } from './copy-text.ts'
import { say } from './texts.ts'

/** What the user chose in the menu of a row. */
export type Wish = { kind: 'copy' | 'open'; client: { id: string; label: string } } | { kind: 'check' }

/** What is said when it is done. */
export interface Outcome {
  ok: boolean
  text: string
}

const isSameKey = (one: KeyRow, other: KeyRow) =>
  one.id === other.id && one.name === other.name && one.maskedKey === other.maskedKey

/** The row as it is now, or null if it does not show the same key any more: consoles put other keys into the same nodes. */
function readAgain(page: ConsolePage, then: KeyRow): KeyRow | null {
  const rows = findConsole(page)?.keyRows(page) ?? []
  const inPlace = rows.find((row) => row.element === then.element)
  if (inPlace) return isSameKey(inPlace, then) ? inPlace : null
  // The console drew the row anew meanwhile.
  return rows.find((row) => isSameKey(row, then)) ?? null
}

/** Own-protocol links hand over to an app without leaving the page; it must be the click of a person that leads here. */
function openLink(url: string): void {
  const link = document.createElement('a')
  link.href = url
  if (/^https?:/i.test(url)) link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.click()
}

/** Does what the user chose with the key that the row showed when its menu was opened. */
export async function fulfil(page: ConsolePage, send: typeof sendMessage, then: KeyRow, wish: Wish): Promise<Outcome> {
  const no = (...text: Parameters<typeof say>): Outcome => ({ ok: false, text: say(...text) })
  const yes = (...text: Parameters<typeof say>): Outcome => ({ ok: true, text: say(...text) })

  const row = readAgain(page, then)
  if (!row) return no('console.changed')
  const reading = await findConsole(page)?.readKey(page, row)
  if (!reading?.ok) return no(`console.cannot-${reading?.reason ?? 'failed'}`)
  const { baseUrl, apiKey, siteName } = reading

  if (wish.kind === 'check') {
    const answer = await send('console:check', { baseUrl, apiKey })
    if (!answer.ok) return no('console.no-answer')
    return yes(answer.value.opened ? 'console.checked' : 'console.check-waits')
  }

  const { id, label } = wish.client
  const answer = await send('console:config', { client: id, baseUrl, apiKey, name: siteName, model: '' })
  if (!answer.ok) return no('console.no-answer')
  const { text, link } = answer.value
  if (text === null) return yes('console.needs-model', { client: label })
  if (wish.kind === 'copy')
    return (await copyText(text)) ? yes('console.copied', { client: label }) : no('console.no-copy')
  if (link === null) return no('console.no-link', { client: label })
  openLink(link)
  return yes('console.opened', { client: label })
}
