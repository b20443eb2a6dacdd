/** Kelivo's share text: `ai-provider:v1:` and the JSON as base64 (all-api-hub kelivo.ts, read 2026-11-22). */
const SHARE_PREFIX = /^(?:ai-provider:v\d+:|data:[\w/+.-]{0,60};base64,)/i
const BASE64 = /^[A-Za-z0-9+/_-]{24,}={0,2}$/
const DEEPEST = 3

function decodeOnce(text: string): string | null {
  const bare = text.replace(/\s/g, '').replace(SHARE_PREFIX, '')
  if (!BASE64.test(bare)) return null
  try {
    const bytes = Uint8Array.from(atob(bare.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text inside base64, where the whole text is nothing else and what comes out speaks of a connection; else the text. */
export function unwrapBase64(text: string): string {
  let inner = text
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const decoded = decodeOnce(inner)
    if (decoded === null) break
    inner = decoded
  }
  // What holds control characters was no text before it was encoded.
  return inner !== text && !/[\u0000-\u0008\u000e-\u001f]/.test(inner) && /https?:|sk-|key|token|model/i.test(inner)
    ? inner
    : text
}
