import { findKeyPieces, piecesOf } from './find-key.ts'
import type { Pieces } from './find-key.ts'

/** An API key. The brand keeps it out of every place that accepts only {@link Redacted} text. */
export type ApiKey = string & { readonly __brand: 'ApiKey' }

/** Text that went through {@link redact}: the only kind that reports, logs and stored evidence accept. */
export type Redacted = string & { readonly __brand: 'Redacted' }

export const apiKey = (text: string): ApiKey => text as ApiKey

/** `sk-ab…yz`: enough to recognise one's own key, useless to anybody else. */
export const shortenKey = (key: string): Redacted =>
  (key.length >= 20 ? `${key.slice(0, 5)}…${key.slice(-2)}` : '…') as Redacted

/** `sk-ab…yz (51 characters)`, for reports. */
export const maskKey = (key: string): Redacted => `${shortenKey(key)} (${key.length} characters)` as Redacted

/** Shapes of credentials that may stand in a server's answer although they are not the user's own key. */
const CREDENTIALS: readonly RegExp[] = [
  /\b(?:bearer|basic)\s+[\w.~+/=-]{8,}/gi,
  /\b(?:sk|rk|pk|gsk|xai|hf|cr|fk|key|tp|ak|ms|nvapi|r8|pplx|csk|fta)[-_][\w-]{12,}/gi,
  /\b(?:AIza|AQ\.)[\w-]{20,}/g,
  /\bgh[pousr]_\w{20,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b[0-9a-f]{32}\.\w{16}\b/gi,
  /\b(?=[a-z_]{0,60}\d)\w{40,}\b/gi,
]

const NAMED_SECRET =
  /(["']?(?:authorization|cookie|set-cookie|x-api-key|x-goog-api-key|api[-_]?key|access[-_]?token|secret|password)["']?\s*[:=]\s*["']?(?:(?:bearer|basic)\s+)?)[^\s"',;}]{6,}/gi

/** Query and hash may carry a key or a session; user:password always does. */
const URL_TAIL = /\b((?:https?|wss?):\/\/)(?:[^\s/?#@"'<>]*@)?([^\s?#"'<>]*)[?#][^\s"'<>]*/gi
const URL_USERINFO = /\b((?:https?|wss?):\/\/)[^\s/?#@"'<>]+@/gi
/** Folder of a user account in a path: a name that a bug report must not carry. */
// In JSON a backslash stands twice.
const HOME_FOLDER = /((?:\/Users|\/home|[A-Z]:\\{1,2}Users)(?:\/|\\{1,2}))[^\s/\\"']+/g

/** The text with `[key]` for every piece of the keys. */
function withoutKeys(text: string, pieces: Pieces): string {
  const parts: string[] = []
  let end = 0
  for (const [from, to] of findKeyPieces(text, pieces)) {
    parts.push(text.slice(end, from), '[key]')
    end = to
  }
  return parts.join('') + text.slice(end)
}

/** Removes what {@link redact} removes from one text after another. It knows the keys: let it live no longer than its work. */
export function createRedact(keys: readonly string[]): (text: string) => Redacted {
  const pieces = piecesOf(keys)
  return (text) => {
    let safe = withoutKeys(text, pieces)
      .replace(URL_TAIL, '$1$2')
      .replace(URL_USERINFO, '$1')
      .replace(HOME_FOLDER, '$1[user]')
      .replace(NAMED_SECRET, '$1[redacted]')
    for (const shape of CREDENTIALS) safe = safe.replace(shape, '[redacted]')
    return safe as Redacted
  }
}

/**
 * Removes secrets from text that leaves the check: the given keys, anything shaped like a credential, URL queries, user
 * names in URLs and paths. Of a given key no 8 characters in a row stay, however they are written: 7 at the end of a text
 * that breaks off may, and `sk-ab…yz` is what Keyfit itself shows of one, 5 and 2. A word that is also a piece of the key,
 * a model's name in it for instance, goes with it.
 */
export const redact = (text: string, keys: readonly string[] = []): Redacted => createRedact(keys)(text)
