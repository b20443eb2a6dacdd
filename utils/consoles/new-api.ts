import { asObject, asString, askConsole, failed, findOnlyItem, modelIds } from './console-api.ts'
import type { Answer } from './console-api.ts'
import { classicRows, defaultRows } from './new-api-rows.ts'
import { baseUrlIn, giveKey, hasStatus, isShownAs, readStatus, signedInUser } from './one-api-family.ts'
import { isMasked, trimBaseUrl } from './shown-text.ts'
import type { Console, ConsoleAccess, ConsolePage, KeyRow } from './types.ts'

/** One shared lock with the page's own code: a refresh replaces the cookie, so two at a time would end the session. */
const REFRESH_LOCK = 'new-api:auth-refresh'

/** Names of the family in the served page, or what its app leaves in the storage. Forks and one-api have neither. */
function matches(page: ConsolePage): boolean {
  const named = 'meta[name="generator"][content="new-api"], meta[name="title"][content="New API"]'
  return (
    // The status that the app keeps; one-api's and Veloera's have no such field.
    hasStatus(page, 'status', ['quota_display_type']) ||
    (page.document.getElementById('root') !== null &&
      // The app replaces the title's name by the site's own.
      (page.document.querySelector(named) !== null || page.storage.getItem('newapi:default:cache-version') !== null))
  )
}

/** Until July 2026 the storage tells who is signed in, and a cookie proves it. Later versions keep nothing there. */
const userOf = (page: ConsolePage): string => page.storage.getItem('uid') || signedInUser(page)

/** Access tokens live for 15 minutes. A refresh counts against the same 20 calls in 20 minutes as showing a key. */
const accessTokens = new WeakMap<ConsolePage, string>()

async function refreshAccess(page: ConsolePage): Promise<Answer> {
  const answer = await new Promise<Answer>((resolve) => {
    const refresh = () => askConsole(page, '/api/user/auth/refresh', { method: 'POST' }).then(resolve)
    // The lock's own promise never settles for a content script of Firefox (153, 2026-11-22).
    void (page.locks ? page.locks.request(REFRESH_LOCK, refresh) : refresh())
  })
  if (answer.ok) accessTokens.set(page, asString(answer.data.access_token))
  return answer
}

/** Asks as the signed-in user, in the way of the console's generation. */
async function askSignedIn(page: ConsolePage, path: string, method = 'GET'): Promise<Answer> {
  const user = userOf(page)
  if (user !== '') return askConsole(page, path, { method, headers: { 'New-Api-User': user } })
  const ask = () => {
    const authorization = `Bearer ${accessTokens.get(page) ?? ''}`
    return askConsole(page, path, { method, headers: { authorization } })
  }
  if (accessTokens.has(page)) {
    const answer = await ask()
    if (answer.ok || answer.reason !== 'signed-out') return answer
  }
  const refreshed = await refreshAccess(page)
  return refreshed.ok ? ask() : refreshed
}

const findToken = (page: ConsolePage, row: KeyRow): Promise<Answer> =>
  findOnlyItem(
    (number) => askSignedIn(page, `/api/token/?p=${number}&size=100`),
    (item) => isShownAs(row, item),
  )

export const newApi: Console = {
  id: 'new-api',
  label: 'New API',
  // Source: https://github.com/QuantumNous/new-api, 2026-08-08, 2026-11-22
  matches,

  keyRows(page) {
    const { pathname } = page.location
    if (/\/console\/token\/?$/.test(pathname)) return classicRows(page)
    return /\/keys\/?$/.test(pathname) ? defaultRows(page) : []
  },
}

/** How its keys are had: loaded with the menu. */
export const newApiAccess: ConsoleAccess = {
  revealLimit: 20,

  async readPlace(page) {
    const status = await readStatus(page)
    if (!status) return null
    const lines = Array.isArray(status.api_info) ? status.api_info.map(asObject) : []
    const others = lines.flatMap(({ url, route, description }) => {
      const baseUrl = trimBaseUrl(asString(url))
      return /^https?:/.test(baseUrl)
        ? [{ label: asString(route) || asString(description), baseUrl, wireApis: null }]
        : []
    })
    return { addresses: [{ label: '', baseUrl: baseUrlIn(status, page), wireApis: null }, ...others] }
  },

  /** What the key is limited to, else what its group may use; `auto` is no group of its own. */
  async readModels(page, row) {
    const token = await findToken(page, row)
    if (!token.ok) return []
    if (token.data.model_limits_enabled === true) return modelIds(asString(token.data.model_limits).split(','))
    const group = asString(token.data.group)
    const query = group === '' || group === 'auto' ? '' : `?group=${encodeURIComponent(group)}`
    const models = await askSignedIn(page, `/api/user/models${query}`)
    return models.ok ? modelIds(models.data.items) : []
  },

  async readKey(page, row) {
    // First what is free: showing a key is limited to 20 in 20 minutes.
    const status = await readStatus(page)
    if (!status) return failed()
    const token = await findToken(page, row)
    if (!token.ok) return token
    // Whole until March 2026, masked since.
    const listed = asString(token.data.key)
    if (!isMasked(listed)) return giveKey(page, row, status, listed)
    const shown = await askSignedIn(page, `/api/token/${asString(token.data.id)}/key`, 'POST')
    return shown.ok ? giveKey(page, row, status, asString(shown.data.key)) : shown
  },
}
