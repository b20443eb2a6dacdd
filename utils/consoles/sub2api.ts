import { apiKey } from '../relay/redact.ts'
import { asObject, asString, askConsole, failed, findOnlyItem } from './console-api.ts'
import type { Answer, JsonObject } from './console-api.ts'
import {
  besideInTable,
  fitsMask,
  isMasked,
  maskShownKey,
  oneLine,
  shownText,
  statusFromText,
  trimBaseUrl,
} from './shown-text.ts'
import type { Console, ConsolePage, KeyRow } from './types.ts'

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
  }
}

/** Below 768 px each key is a card whose fields are marked, but which does not tell the id. */
function card(nameField: Element): KeyRow | [] {
  const element = nameField.closest('.rounded-lg.border')
  const field = (name: string) => element?.querySelector(`[data-field="${name}"]`)
  const code = field('key')?.querySelector('code')
  if (!element || !code) return []
  const actions = [...element.querySelectorAll('button')].at(-1)?.parentElement
  return {
    element,
    spots: [{ parent: actions ?? element, beside: null }],
    id: null,
    name: shownText(nameField.querySelector('.font-medium') ?? nameField.lastElementChild ?? nameField),
    maskedKey: maskShownKey(shownText(code)),
    status: statusFromText(shownText(field('status'))),
  }
}

function keyRows(page: ConsolePage): KeyRow[] {
  if (!/\/keys\/?$/.test(page.location.pathname)) return []
  const scope = page.document.querySelector('.table-page-layout') ?? page.document.getElementById('app')
  if (!scope) return []
  const rows = [
    ...[...scope.querySelectorAll<HTMLElement>('tbody > tr:not([aria-hidden])')].map(tableRow),
    ...[...scope.querySelectorAll('[data-field="name"]')].flatMap(card),
  ]
  return rows.filter(
    ({ element, id, name, maskedKey }) =>
      // Rows of a page that is still loading have neither.
      (id !== null || isMasked(maskedKey)) && name !== '' && page.isVisible(element),
  )
}

async function findKey(page: ConsolePage, row: KeyRow, init: RequestInit): Promise<Answer> {
  const isShown = (item: JsonObject) =>
    oneLine(asString(item.name)) === row.name && fitsMask(row.maskedKey, asString(item.key))
  if (row.id === null)
    return findOnlyItem((number) => askConsole(page, `/api/v1/keys?page=${number}&page_size=100`, init), isShown)
  const answer = await askConsole(page, `/api/v1/keys/${encodeURIComponent(row.id)}`, init)
  return answer.ok && !isShown(answer.data) ? failed('gone') : answer
}

export const sub2api: Console = {
  id: 'sub2api',
  label: 'Sub2API',
  source: 'https://github.com/Wei-Shaw/sub2api',
  checkedOn: '0.1.179, 2026-11-22',
  matches,
  keyRows,

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
    // The console's own "Use Key" dialog gives this platform a path of its own (UseKeyModal.vue, 2026-11-22).
    const prefix = asObject(key.data.group).platform === 'antigravity' ? '/antigravity' : ''
    return {
      ok: true,
      apiKey: apiKey(whole),
      baseUrl: base + prefix,
      siteName: asString(settings.data.site_name) || page.location.hostname,
    }
  },
}
