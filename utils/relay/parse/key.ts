import { INVISIBLE, plain } from './found.ts'
import type { Found } from './found.ts'

const BODY = `[\\w\\-.*•●…${INVISIBLE}]`
/** Prefixes of keys of vendors and relays, as they stand in keys that people have pasted in public threads. */
const PREFIX =
  '(?:sk[-_]|AIza|AQ\\.|gsk_|xai-|hf_|cr_|fk\\d{3,10}-|r8_|pplx-|nvapi-|csk-|tp-|ms-|ak-|fta_|tgp_|fw_|ghp_|gho_|github_pat_|bce-v3/|clp_|ah-|key-|vk-|pk-|rk-|eyJ)'
const PREFIXED = new RegExp(`(?<!\\w|(?<!-)-)${PREFIX}${BODY}+(?:/${BODY}+)*`, 'g')
const TWO_PARTS = /(?<![\w-])[0-9a-fA-F]{32}\.[\w-]+/g
const WORD = /(?<![\w.%/-])[\w-]+(?![\w.%/-])/g
const ABOUT_HASH =
  /(?:hash|sha-?\d*|md5|digest|checksum|commit|fingerprint|etag|request[-_ ]?id|trace[-_ ]?id|id|uuid|session|哈希|摘要|签名|请求)[^\n\w]*(?:\([^\n()]*\))?[^\n\w]*$/i

const MASKED = /\*{2,}|•{2,}|●{2,}|…|\.{3,}/
const PLACEHOLDER =
  /x{4,}|^(?:sk|cr|hf|gsk|fk|key|ak)?[-_]?x{3,}$|(?:^|[^a-z])(?:your|you|put|paste|insert|replace|enter|change ?me|example|placeholder|dummy|fake|redacted|todo)(?:[^a-z]|$)|(?:api|auth|secret|access)[-_ ]?(?:key|token)|^key$|_here$|^(?:empty|none|null|undefined|not-needed|no-key|ollama|lm-studio|key|token|api|xxx+|test|string|anything|any)$|<[^>]*>|[\u4e00-\u9fff]|1234567890|abcdef(?:gh|123)|^\.+$/i
const REFERENCE =
  /^(?:\$|%\w+%|\{\{|\{env:|env[.:]|os\.|process\.|import\.|Deno\.|System\.|getenv|ENV\[|config\.|settings\.|self\.|args\.|st\.secrets|userdata)/i

/** `usable`: could be a key; `unusable`: masked, a placeholder or the name of a variable. */
export function keyState(value: string): 'usable' | 'unusable' {
  const shown = plain(value)
  if (MASKED.test(shown) || PLACEHOLDER.test(shown) || REFERENCE.test(shown)) return 'unusable'
  if (/^[A-Z][A-Z_]{4,}$/.test(shown)) return 'unusable'
  return shown.length >= 12 && (/\d/.test(shown) || shown.length >= 24) ? 'usable' : 'unusable'
}

/** Whether a value is shaped like a key, a masked one or a stand-in for one. */
export function isKeyLike(value: string): boolean {
  const shown = plain(value)
  if (/^(?:sk[-_]|AIza|gsk_|cr_|hf_)/.test(shown) || MASKED.test(shown) || REFERENCE.test(shown)) return true
  if (shown.length < 200 && PLACEHOLDER.test(shown)) return true
  return shown.length >= 12 && /\d/.test(shown) && /[a-z]/i.test(shown) && !/[\s()]/.test(shown)
}

/** A key's end without the full stop of the sentence; the dots of a cut key stay. */
export const trimKey = (value: string): string => value.split('---', 1)[0]!.replace(/(?<!\.)\.$/, '')

function looksRandom(word: string): boolean {
  if (/^[0-9a-f]+$/i.test(word)) return word.length === 64 || word.length === 32 || word.length === 48
  if (word.length < 28 || word.length > 300) return false
  const separators = word.match(/[-_]/g)?.length ?? 0
  return separators <= 3 && (word.match(/\d/g)?.length ?? 0) >= 4 && (word.match(/[A-Za-z]/g)?.length ?? 0) >= 8
}

/** Keys that stand in a text without a label. `text` has its addresses blanked. */
export function findKeys(text: string): Found[] {
  const found: Found[] = []
  const add = (value: string, at: number, confidence: number) => {
    if (value.length > 400) return
    found.push({ field: 'apiKey', value, at, confidence, reason: 'shape' })
  }
  const isHash = (at: number) => ABOUT_HASH.test(text.slice(Math.max(0, at - 32), at))
  for (const { 0: match, index } of text.matchAll(PREFIXED)) {
    const value = trimKey(match)
    const shown = plain(value)
    const body = shown.replace(/^[a-z]+[-_]/i, '')
    const known = /^sk[-_]./.test(shown) || (shown.length >= 20 && /\d/.test(body))
    const wordy = /^sk-/.test(shown)
      ? /^[a-z]{1,9}(?:-[a-z]+)*$/.test(body) && keyState(value) === 'usable'
      : /^[a-z]+(?:-[a-z0-9.]{1,8})+$/.test(shown)
    if (known && !wordy) add(value, index, 0.75)
    else if (keyState(value) === 'unusable' && (MASKED.test(shown) || PLACEHOLDER.test(body)) && !/[^\w]$/.test(body))
      add(value, index, 0.5)
  }
  for (const { 0: value, index } of text.matchAll(TWO_PARTS))
    if (/^.{33}[\w-]{8,64}$/.test(value) && !isHash(index)) add(value, index, 0.75)
  for (const { 0: value, index } of text.matchAll(WORD))
    if (value.length <= 400 && looksRandom(value) && !isHash(index)) add(value, index, value.length === 32 ? 0.5 : 0.55)
  const alone = text.trim()
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(alone)) add(alone, text.indexOf(alone), 0.5)
  return found
}
