import { apiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import { asObject, asString, askConsole, failed } from './console-api.ts'
import type { JsonObject } from './console-api.ts'
import { fitsMask, isMasked, oneLine, trimBaseUrl } from './shown-text.ts'
import type { ConsolePage, KeyPlace, KeyReading, KeyRow } from './types.ts'

/** What `server_address` says until the admin sets it (setting/system_setting, checked 2026-11-22). */
const UNSET_ADDRESS = 'http://localhost:3000'

/** The app is mounted here, and the settings that it keeps under `name` have these fields and none of `without`. */
export function hasStatus(page: ConsolePage, name: string, fields: readonly string[], without: readonly string[] = []) {
  const kept = page.storage.getItem(name) ?? ''
  const has = (field: string) => kept.includes(`"${field}"`)
  return page.document.getElementById('root') !== null && fields.every(has) && !without.some(has)
}

/** Id of the signed-in user, where the app leaves it in the storage; empty where it does not. */
export function signedInUser(page: ConsolePage): string {
  try {
    return asString(asObject(JSON.parse(page.storage.getItem('user') ?? '{}')).id)
  } catch {
    return ''
  }
}

/** These consoles keep and list keys without the prefix that they show and that clients send. */
export const withPrefix = (key: string) => (key.startsWith('sk-') ? key : `sk-${key}`)

/** Does the row show this entry of the console's list? */
export const isShownAs = (row: KeyRow, { name, key }: JsonObject): boolean =>
  oneLine(asString(name)) === row.name && fitsMask(row.maskedKey, withPrefix(asString(key)))

/** The settings that the console tells anybody; null when it does not answer. */
export async function readStatus(page: ConsolePage): Promise<JsonObject | null> {
  const status = await askConsole(page, '/api/status')
  return status.ok ? status.data : null
}

/** Where the console says that its API is; the site itself where its admin never said. */
export function baseUrlIn(status: JsonObject, page: ConsolePage): string {
  const address = trimBaseUrl(asString(status.server_address))
  return address === '' || address === UNSET_ADDRESS ? page.location.origin : address
}

/** The address in the settings, with what is served there. */
export async function readOnlyAddress(
  page: ConsolePage,
  wireApis: readonly WireApi[] | null,
): Promise<KeyPlace | null> {
  const status = await readStatus(page)
  return status && { addresses: [{ label: '', baseUrl: baseUrlIn(status, page), wireApis }] }
}

/** The key that the console gave for the row, if it is the one that the row shows. */
export function giveKey(page: ConsolePage, row: KeyRow, status: JsonObject, key: string): KeyReading {
  if (key === '' || isMasked(key)) return failed()
  if (!fitsMask(row.maskedKey, withPrefix(key))) return failed('gone')
  return {
    ok: true,
    apiKey: apiKey(withPrefix(key)),
    baseUrl: baseUrlIn(status, page),
    siteName: asString(status.system_name) || page.location.hostname,
  }
}

/** Reads one token by the id that the row tells, in consoles that answer with the whole key. */
export async function readTokenById(page: ConsolePage, row: KeyRow): Promise<KeyReading> {
  const status = await readStatus(page)
  if (!status || row.id === null) return failed()
  const token = await askConsole(page, `/api/token/${encodeURIComponent(row.id)}`)
  if (!token.ok) return token
  return isShownAs(row, token.data) ? giveKey(page, row, status, asString(token.data.key)) : failed('gone')
}
