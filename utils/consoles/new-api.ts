import { apiKey } from '../relay/redact.ts'
import { asObject, asString, askConsole, failed, findOnlyItem } from './console-api.ts'
import type { Answer } from './console-api.ts'
import { classicRows, defaultRows } from './new-api-rows.ts'
import { fitsMask, isMasked, oneLine, trimBaseUrl } from './shown-text.ts'
import type { Console, ConsolePage } from './types.ts'

/** What `server_address` says until the admin sets it (setting/system_setting, checked 2026-11-22). */
const UNSET_ADDRESS = 'http://localhost:3000'

/** One shared lock with the page's own code: a refresh replaces the cookie, so two at a time would end the session. */
const REFRESH_LOCK = 'new-api:auth-refresh'

/** Names of the family in the served page, or what its app leaves in the storage. Forks and one-api have neither. */
function matches(page: ConsolePage): boolean {
  const named = 'meta[name="generator"][content="new-api"], meta[name="title"][content="New API"]'
  return (
    page.document.getElementById('root') !== null &&
    (page.document.querySelector(named) !== null ||
      page.storage.getItem('newapi:default:cache-version') !== null ||
      // The status that the classic app caches; one-api's has no such field.
      /"quota_display_type"/.test(page.storage.getItem('status') ?? ''))
  )
}

/** Until July 2026 the storage tells who is signed in, and a cookie proves it. Later versions keep nothing there. */
function signedInUser(page: ConsolePage): string {
  const uid = page.storage.getItem('uid')
  if (uid) return uid
  try {
    return asString(asObject(JSON.parse(page.storage.getItem('user') ?? '{}')).id)
  } catch {
    return ''
  }
}

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
  const user = signedInUser(page)
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

const withPrefix = (key: string) => (key.startsWith('sk-') ? key : `sk-${key}`)

export const newApi: Console = {
  id: 'new-api',
  label: 'New API',
  source: 'https://github.com/QuantumNous/new-api',
  checkedOn: '2026-08-08, 2026-11-22',
  matches,

  keyRows(page) {
    const { pathname } = page.location
    const rows = /\/console\/token\/?$/.test(pathname)
      ? classicRows(page.document)
      : /\/keys\/?$/.test(pathname)
        ? defaultRows(page.document)
        : []
    return rows.filter((row) => page.isVisible(row.element))
  },

  async readKey(page, row) {
    // First what is free: showing a key is limited to 20 in 20 minutes.
    const status = await askConsole(page, '/api/status')
    if (!status.ok) return failed()
    const token = await findOnlyItem(
      (number) => askSignedIn(page, `/api/token/?p=${number}&size=100`),
      ({ name, key }) => oneLine(asString(name)) === row.name && fitsMask(row.maskedKey, withPrefix(asString(key))),
    )
    if (!token.ok) return token
    // Whole until March 2026, masked since.
    let key = asString(token.data.key)
    if (isMasked(key)) {
      const shown = await askSignedIn(page, `/api/token/${asString(token.data.id)}/key`, 'POST')
      if (!shown.ok) return shown
      key = asString(shown.data.key)
    }
    if (key === '' || isMasked(key)) return failed()
    if (!fitsMask(row.maskedKey, withPrefix(key))) return failed('gone')
    const address = trimBaseUrl(asString(status.data.server_address))
    return {
      ok: true,
      apiKey: apiKey(withPrefix(key)),
      baseUrl: address === '' || address === UNSET_ADDRESS ? page.location.origin : address,
      siteName: asString(status.data.system_name) || page.location.hostname,
    }
  },
}
