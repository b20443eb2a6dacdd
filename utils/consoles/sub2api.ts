import { apiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import { asObject, asObjects, asString, askConsole, failed, findOnlyItem, modelIds } from './console-api.ts'
import type { Answer, JsonObject } from './console-api.ts'
import {
  besideInTable,
  besideLabel,
  fitsMask,
  isMasked,
  maskShownKey,
  oneLine,
  shownText,
  statusFromText,
  trimBaseUrl,
  visibleIn,
} from './shown-text.ts'
import type { Console, ConsoleAccess, ConsolePage, KeyAddress, KeyRow } from './types.ts'

/** The served page carries the public settings, and the sign-in leaves the user in the storage; white-label sites keep both. */
function matches(page: ConsolePage): boolean {
  const inline = [...page.document.querySelectorAll('head script:not([src])')]
  return (
    page.document.getElementById('app') !== null &&
    (inline.some((script) => script.textContent?.includes('window.__APP_CONFIG__=')) ||
      page.storage.getItem('auth_user') !== null)
  )
}

/** Columns can be hidden and carry no mark of their own: a cell is found by what is in it. */
function tableRow(row: HTMLElement): KeyRow {
  const nameCell = row.querySelector('td.sticky-col-left') ?? row.firstElementChild
  const name = nameCell?.querySelector('span.font-medium') ?? nameCell
  const code = row.querySelector('td code')
  return {
    element: row,
    spots: besideInTable(code?.closest('td')?.querySelector('button') ?? code, name),
    // Absent before 2026-03-08.
    id: row.dataset.rowId ?? null,
    name: shownText(name),
    maskedKey: maskShownKey(shownText(code)),
    status: statusFromText(shownText(row.querySelector('td .badge'))),
    group: shownText(row.querySelector('td button span.truncate')),
  }
}

/** Below 768 px each key is a card whose fields are marked, but which does not tell the id. */
function card(nameField: Element): KeyRow | [] {
  const element = nameField.closest('.rounded-lg.border')
  if (!element) return []
  const field = (name: string) => element.querySelector(`[data-field="${name}"]`)
  // The label comes before the value, and looks like it.
  const value = nameField.lastElementChild
  const actions = [...element.querySelectorAll('button')].at(-1)?.parentElement
  return {
    element,
    spots: [
      ...besideLabel(nameField.firstElementChild),
      ...besideLabel(field('key')?.firstElementChild),
      { parent: actions ?? element, beside: null },
    ],
    id: null,
    name: shownText(value?.querySelector('.font-medium') ?? value),
    maskedKey: maskShownKey(shownText(field('key')?.querySelector('code'))),
    status: statusFromText(shownText(field('status'))),
    group: shownText(field('group')?.querySelector('.truncate')),
  }
}

const KEY_IN_CONFIG = /(?:KEY|TOKEN|Key|Bearer)"?\s{0,3}[=:]?\s{0,3}"?([\w-]{16,})/
const ADDRESS_IN_CONFIG = /(?:BASE_URL|base_url|baseURL)"?\s{0,3}[=:]\s{0,3}"?(https?:\/\/[^\s"']+)/

/** The dialog *Use key* names neither the key nor its id, but writes it into configs, with the address for the client. */
function dialogRow(element: Element, rows: readonly KeyRow[]): KeyRow | [] {
  const title = element.querySelector('.modal-title')
  const code = [...element.querySelectorAll('pre')].map((block) => block.textContent ?? '').join('\n')
  const key = KEY_IN_CONFIG.exec(code)?.[1]
  if (!title || key === undefined) return []
  // The row that it was opened from is still behind it, and tells the group.
  const [behind, another] = rows.filter(({ maskedKey }) => isMasked(maskedKey) && fitsMask(maskedKey, key))
  const address = ADDRESS_IN_CONFIG.exec(code)?.[1]
  return {
    element,
    spots: [{ parent: title, beside: title }],
    id: null,
    name: '',
    maskedKey: maskShownKey(key),
    status: 'unknown',
    group: behind && !another ? behind.group : '',
    ...(address !== undefined && { address: trimBaseUrl(address.replace(/\/v1beta\/?$/, '')) }),
  }
}

function keyRows(page: ConsolePage): KeyRow[] {
  if (!/\/keys\/?$/.test(page.location.pathname)) return []
  const scope = page.document.querySelector('.table-page-layout') ?? page.document.getElementById('app')
  if (!scope) return []
  const rows = [
    ...visibleIn(page, scope, 'tbody > tr:not([aria-hidden])').map(tableRow),
    ...visibleIn(page, scope, '[data-field="name"]').flatMap(card),
  ].filter(
    ({ element, id, name, maskedKey }) =>
      // Rows of a page that is still loading have none of these; a card's key may be hidden by the user.
      name !== '' && (id !== null || isMasked(maskedKey) || element.tagName !== 'TR'),
  )
  const open = visibleIn(page, page.document, '[role="dialog"] .modal-content')
  return [...rows, ...open.flatMap((element) => dialogRow(element, rows))]
}

async function findKey(page: ConsolePage, row: KeyRow, init: RequestInit): Promise<Answer> {
  const isShown = (item: JsonObject) =>
    (row.name === '' || oneLine(asString(item.name)) === row.name) && fitsMask(row.maskedKey, asString(item.key))
  if (row.id === null)
    return findOnlyItem((number) => askConsole(page, `/api/v1/keys?page=${number}&page_size=100`, init), isShown)
  const answer = await askConsole(page, `/api/v1/keys/${encodeURIComponent(row.id)}`, init)
  return answer.ok && !isShown(answer.data) ? failed('gone') : answer
}

/** What a group of each platform is for, as the console's own dialog offers it (UseKeyModal.vue, 2026-11-22). */
const SPOKEN: Readonly<Record<string, readonly WireApi[]>> = {
  anthropic: ['anthropic-messages'],
  antigravity: ['anthropic-messages', 'gemini'],
  gemini: ['gemini'],
  openai: ['openai-responses', 'openai-chat'],
}

/** That dialog gives one platform a path of its own. */
const prefixOf = (platform: unknown) => (platform === 'antigravity' ? '/antigravity' : '')

/** The platform of the group that the row names; undefined where two groups of that name have different ones. */
async function readGroup(page: ConsolePage, row: KeyRow): Promise<JsonObject> {
  if (row.group === '') return {}
  const authorization = `Bearer ${page.storage.getItem('auth_token')}`
  const answer = await askConsole(page, '/api/v1/groups/available', { headers: { authorization } })
  const all = answer.ok ? asObjects(answer.data.items) : []
  const named = all.filter(({ name }) => oneLine(asString(name)) === row.group)
  return named.every(({ platform }) => platform === named[0]?.platform) ? (named[0] ?? {}) : {}
}

export const sub2api: Console = {
  id: 'sub2api',
  label: 'Sub2API',
  // Source: https://github.com/Wei-Shaw/sub2api, 0.1.179, 2026-11-22
  matches,
  keyRows,
}

/** How its keys are had: loaded with the menu. */
export const sub2apiAccess: ConsoleAccess = {
  async readPlace(page, row) {
    const [settings, group] = await Promise.all([askConsole(page, '/api/v1/settings/public'), readGroup(page, row)])
    if (!settings.ok) return null
    const { api_base_url, custom_endpoints } = settings.data
    const spoken = SPOKEN[asString(group.platform)]
    const wireApis = spoken
      ? [...spoken, ...(group.allow_messages_dispatch === true ? (['anthropic-messages'] as const) : [])]
      : null
    if (row.address !== undefined) return { addresses: [{ label: '', baseUrl: row.address, wireApis }] }
    const general = { name: '', endpoint: asString(api_base_url) || page.location.origin }
    const all = [general, ...asObjects(custom_endpoints)]
    const addresses = all.flatMap(({ name, endpoint }): KeyAddress[] => {
      const base = trimBaseUrl(asString(endpoint))
      if (!/^https?:/.test(base)) return []
      return [{ label: asString(name), baseUrl: base + prefixOf(group.platform), wireApis }]
    })
    return addresses.length > 0 ? { addresses } : null
  },

  /** The page *Available Channels* knows them by group, where the admin shows it (api/channels.ts, 2026-11-22). */
  async readModels(page, row) {
    if (row.group === '') return []
    const headers = { authorization: `Bearer ${page.storage.getItem('auth_token')}` }
    const answer = await askConsole(page, '/api/v1/channels/available', { headers })
    const sections = answer.ok ? asObjects(answer.data.items).flatMap(({ platforms }) => asObjects(platforms)) : []
    const isOwn = ({ groups }: JsonObject) =>
      asObjects(groups).some(({ name }) => oneLine(asString(name)) === row.group)
    const models = sections.filter(isOwn).flatMap(({ supported_models }) => asObjects(supported_models))
    return modelIds(models.map(({ name }) => name))
  },

  async readKey(page, row) {
    const token = page.storage.getItem('auth_token')
    if (!token) return failed('signed-out')
    const [key, settings] = await Promise.all([
      findKey(page, row, { headers: { authorization: `Bearer ${token}` } }),
      askConsole(page, '/api/v1/settings/public'),
    ])
    if (!key.ok) return key
    if (!settings.ok) return failed()
    // A key is used as it is: `sk-` is a part of it here, and custom keys have none.
    const whole = asString(key.data.key)
    if (whole === '' || isMasked(whole)) return failed()
    const base = trimBaseUrl(asString(settings.data.api_base_url)) || page.location.origin
    return {
      ok: true,
      apiKey: apiKey(whole),
      baseUrl: row.address ?? base + prefixOf(asObject(key.data.group).platform),
      siteName: asString(settings.data.site_name) || page.location.hostname,
    }
  },
}
