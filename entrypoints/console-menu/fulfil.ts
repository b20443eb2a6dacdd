import type { Responses } from '../../utils/browser/contract.ts'
import type { Client } from '../../utils/clients/types.ts'
import { findAccess } from '../../utils/consoles/access.ts'
import type { KeyAccess, KeyPlace, KeyRow } from '../../utils/consoles/types.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import type { MenuPage } from '../console.content/row-menu.ts'
import { copyText } from './copy-text.ts'
import { addressFor } from './offer-clients.ts'
import type { ClientAddress } from './offer-clients.ts'
import { say, sayCause } from './texts.ts'

/** What the user chose in the menu of a row. */
export type Wish = ({ kind: 'copy' | 'open'; client: Client } | { kind: 'check' } | { kind: 'keyfit' }) & {
  /** The address that the user chose among several. */
  baseUrl?: string | undefined
  /** The model that the user chose among those of the console; empty where none was. */
  model?: string
}

/** Where a wish is fulfilled. */
export interface Place extends MenuPage {
  settings: Pick<Responses['console:menu'], 'os' | 'shell'>
  /** What the console told of the row when its menu was opened; null where it did not answer in time. */
  place?: KeyPlace | null
}

/** What is said when it is done. */
export interface Outcome {
  ok: boolean
  text: string
}

const isSameKey = (one: KeyRow, other: KeyRow) =>
  one.id === other.id && one.name === other.name && one.maskedKey === other.maskedKey

/** The row as it is now, or null if it does not show the same key any more: consoles put other keys into the same nodes. */
export function readAgain({ page, findConsole }: Omit<MenuPage, 'send'>, then: KeyRow): KeyRow | null {
  const rows = findConsole()?.keyRows(page) ?? []
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

/** What the client needs to know; null where a model must be chosen first. */
function writeConfig(
  client: Client,
  { apiKey, siteName }: KeyAccess,
  { baseUrl, wireApi }: ClientAddress,
  model: string,
  settings: Place['settings'],
) {
  const endpoint = resolveEndpoint(baseUrl)
  if (!endpoint || (client.needsModel && model === '')) return null
  return client.render({ ...settings, name: siteName, endpoint, apiKey, model, wireApi })
}

/** The host of an address that a console tells; what is no address is shown as it is. */
export const hostOf = (baseUrl: string): string => (URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl)

/** What a check found, in a sentence. */
export function sayVerdict({ verdict, cause, ms }: NonNullable<Responses['console:check']>, baseUrl: string): Outcome {
  return verdict === 'ok'
    ? { ok: true, text: say('console.works', { ms: Math.round(ms ?? 0) }) }
    : { ok: false, text: say('console.works-not', sayCause(cause, hostOf(baseUrl))) }
}

/** Does what the user chose with the key that the row showed when its menu was opened. The key goes nowhere else. */
export async function fulfil(
  { page, findConsole, send, settings, place }: Place,
  then: KeyRow,
  wish: Wish,
): Promise<Outcome> {
  const no = (...text: Parameters<typeof say>): Outcome => ({ ok: false, text: say(...text) })
  const yes = (...text: Parameters<typeof say>): Outcome => ({ ok: true, text: say(...text) })

  const row = readAgain({ page, findConsole }, then)
  if (!row) return no('console.changed')
  const access = findAccess(findConsole())
  if (!access) {
    const answer = await send('console:open', { baseUrl: page.location.origin, apiKey: '', client: '', model: '' })
    return answer.ok ? yes('console.by-hand-opened') : no('console.no-answer')
  }
  const reading = await access.readKey(page, row)
  if (!reading.ok) return no(`console.cannot-${reading.reason}`)
  const { apiKey } = reading
  const { baseUrl = reading.baseUrl, model = '' } = wish

  if (wish.kind === 'check') {
    const answer = await send('console:check', { baseUrl, apiKey })
    if (!answer.ok) return no('console.no-answer')
    if (answer.value) return sayVerdict(answer.value, baseUrl)
  }
  if (wish.kind === 'check' || wish.kind === 'keyfit') {
    const answer = await send('console:open', { baseUrl, apiKey, client: '', model })
    if (!answer.ok) return no('console.no-answer')
    if (wish.kind === 'keyfit') return yes('console.handed')
    return yes(answer.value.opened ? 'console.checked' : 'console.check-waits')
  }

  const { client } = wish
  const data = { client: client.label }
  const known = place ?? (await access.readPlace(page, row))
  const address = (known && addressFor(client, known, wish.baseUrl)) ?? { baseUrl }
  const config = writeConfig(client, reading, address, model, settings)
  // Some keep the key apart from the rest: one copy would be half of it.
  const isInParts = wish.kind === 'copy' && config?.snippets[0]?.text.includes(apiKey) === false
  if (!config || isInParts) {
    const answer = await send('console:open', { baseUrl: address.baseUrl, apiKey, client: client.id, model })
    return answer.ok ? yes(config ? 'console.in-parts' : 'console.needs-model', data) : no('console.no-answer')
  }
  void send('console:used', { client: client.id })
  if (wish.kind === 'copy') {
    const [snippet] = config.snippets
    if (!snippet) return no('console.no-config', data)
    // The console chose the address: whoever pastes the config should know where their words will go.
    const copied = { ...data, host: hostOf(address.baseUrl) }
    return (await copyText(snippet.text)) ? yes('console.copied', copied) : no('console.no-copy')
  }
  const [link] = config.links
  if (!link) return no('console.no-link', data)
  openLink(link.url)
  return yes('console.opened', data)
}
