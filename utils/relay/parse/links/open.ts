import type { Content, LinkReason, Payload } from './types.ts'

const OTHER_SIGNS = /[^A-Za-z0-9+/]/g

const same = (text: string): string => text

function readObject(text: string): Content | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : null
  } catch {
    return null
  }
}

function decode(base64: string, signs: string, fatal: boolean): string {
  const standard = signs === '' ? base64 : base64.replaceAll('-', signs[0]!).replaceAll('_', signs[1]!)
  try {
    const bytes = Uint8Array.from(atob(standard.replace(OTHER_SIGNS, '')), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal }).decode(bytes)
  } catch {
    return ''
  }
}

const isPadded = (base64: string, signs: string): boolean =>
  base64.length % 4 === 0 && (signs === '' ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[\w+/-]*={0,2}$/).test(base64)

/** What a payload holds, and why the app does not read the same in it. */
export interface Opened {
  content: Content | null
  reason: LinkReason | null
}

/**
 * Opens a payload as the app does. Where that fails, other ways are tried: the one that succeeds tells what the
 * writer of the link got wrong. `spaced` is the query's part with `+` read as a space, `kept` with `+` left alone.
 */
export function openPayload({ base64, rewrite = same }: Payload, spaced: string, kept: string): Opened {
  if (base64 === null) {
    const content = readObject(spaced)
    return { content, reason: content ? null : 'not-json' }
  }
  const { signs, keepsPlus = false, isStrict = false } = base64
  const own = (keepsPlus ? kept : spaced).replace(/\s/g, '')
  // Without padding it is RFC 4648's own kind, even where the app's reading of its signs happens to give JSON.
  const isForeign = signs !== '+/' && /[-_]/.test(own) && own.length % 4 !== 0
  const isRefused = isForeign || (isStrict && !isPadded(own, signs))
  const ways: [reason: LinkReason | null, text: () => string][] = [
    [null, () => (isRefused ? '' : rewrite(decode(own, signs, true)))],
    // With other signs, what the app's own ones give is no JSON, or not the same.
    ['base64url-unsupported', () => (/[-_]/.test(own) ? rewrite(decode(own, '+/', true)) : '')],
    ['plus-not-encoded', () => (own === kept ? '' : rewrite(decode(kept, '+/', true)))],
    ['not-base64', () => rewrite(decode(own, signs, true))],
    ['apostrophe', () => decode(own, signs, true)],
    ['not-utf8', () => rewrite(decode(own, signs, false))],
    ['not-base64', () => kept],
  ]
  for (const [reason, text] of ways) {
    const content = readObject(text())
    if (content) return { content, reason }
  }
  return { content: null, reason: /^[\w+/=-]+$/.test(own) ? 'not-json' : 'not-base64' }
}
