import { KEY_BEGINNING } from '../shapes.ts'
import { isPlaceholder, isReference, isVariableName } from '../stand-in.ts'
import { INVISIBLE, plain } from './found.ts'
import type { Found } from './found.ts'

const BODY = `[\\w\\-.*•●…${INVISIBLE}]`
/** Beginnings that a key in running text may have besides: other services' tokens, keys of two parts, JWTs. */
const PREFIX = `(?:${KEY_BEGINNING}|gh[po]_|github_pat_|bce-v3/|ah-|vk-|eyJ)`
const PREFIXED = new RegExp(`(?<!\\w|(?<!-)-)${PREFIX}${BODY}+(?:/${BODY}+)*`, 'g')
const TWO_PARTS = /(?<![\w-])[0-9a-fA-F]{32}\.[\w-]+/g
const WORD = /(?<![\w.%/-])[\w-]+(?![\w.%/-])/g
const ABOUT_HASH =
  /(?:hash|sha-?\d*|md5|digest|checksum|commit|fingerprint|etag|request[-_ ]?id|trace[-_ ]?id|id|uuid|session|哈希|摘要|签名|请求)[^\n\w]*(?:\([^\n()]*\))?[^\n\w]*$/i

const MASKED = /\*{2,}|•{2,}|●{2,}|…|\.{3,}/
/** `usable`: could be a key; `unusable`: masked, a sample or the name of a variable. */
export function keyState(value: string): 'usable' | 'unusable' {
  const shown = plain(value)
  if (MASKED.test(shown) || isStandIn(shown)) return 'unusable'
  return shown.length >= 12 && (/\d/.test(shown) || shown.length >= 24) ? 'usable' : 'unusable'
}

/** A sample, a reference or a name: something that stands where a key belongs. */
const isStandIn = (shown: string): boolean =>
  isPlaceholder(shown) || isReference(shown) || isVariableName(shown) || /x{4,}|[\u4e00-\u9fff]|<[^>]*>/i.test(shown)

/** Whether a value is shaped like a key, a masked one or a stand-in for one. */
export function isKeyLike(value: string): boolean {
  const shown = plain(value)
  if (/^(?:sk[-_]|AIza|gsk_|cr_|hf_)/.test(shown) || MASKED.test(shown) || isStandIn(shown)) return true
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
    else if (
      keyState(value) === 'unusable' &&
      (MASKED.test(shown) || isStandIn(shown) || isStandIn(body)) &&
      !/[^\w]$/.test(body)
    )
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
