import { readHost } from './parse/address.ts'
import { isModelId } from './parse/model.ts'

/**
 * What the three words look like. Used to tell a word in the wrong field from an unusual word in the right one, so every
 * test here prefers a miss to a false alarm.
 */

/** Beginnings that only API keys have. Sources: the vendors' and relays' consoles, and keys in public threads, checked 2026-11-22. */
export const KEY_BEGINNING =
  '(?:(?:sk|rk|pk|gsk|xai|hf|cr|tp|ak|ms|nvapi|r8|pplx|csk|fta|key|fk\\d{1,10}|clp|aih|fw|tgp)[-_]|AIza|AQ\\.)'
const KEY_PREFIX = new RegExp(`^${KEY_BEGINNING}\\w`)

/** `sk-…`, `AIza…`, 32 hex + `.` + 16, a long run of hex, `fk123456-…`. */
export function looksLikeKey(text: string): boolean {
  if (/[^\x21-\x7e]/.test(text) || /[\s/,;<>"'`{}]/.test(text)) return false
  if (KEY_PREFIX.test(text) && text.length >= 12) return true
  return (
    /^[0-9a-f]{32}(?:\.\w{16})?$|^[0-9a-f]{40,}$/i.test(text) ||
    (/^[\w-]{32,}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !looksLikeModel(text))
  )
}

/** Beginnings that no model and no host has: a value with one is a key, however short. */
export const beginsLikeKey = (text: string): boolean =>
  /^(?:sk-|AIza|gsk_|cr_|hf_|xai-|nvapi-|fk\d{3,}-)[\w-]/.test(text) || /^[0-9a-f]{32}\.\w{16}$/i.test(text)

/** Beginnings that only one vendor's keys have, and where they are right. From the vendors' consoles, checked 2026-11-22. */
const OF_VENDOR: Readonly<Record<string, string>> = {
  'sk-ant-': 'anthropic.com',
  'sk-proj-': 'openai.com',
  'sk-or-': 'openrouter.ai',
  'sk-kimi-': 'kimi.com',
  AIza: 'googleapis.com',
  'AQ.': 'googleapis.com',
  gsk_: 'groq.com',
  'xai-': 'x.ai',
  'nvapi-': 'nvidia.com',
  hf_: 'huggingface.co',
}

/** The domain of the vendor that a key plainly comes from, or undefined for the many keys that could be anybody's. */
export const vendorOfKey = (key: string): string | undefined =>
  Object.entries(OF_VENDOR).find(([beginning]) => key.startsWith(beginning))?.[1]

/** Model families that people name without a version. */
const FAMILY_NAME =
  /^(?:chatgpt|claude|gemini|gemma|deepseek|qwen|qwq|glm|kimi|moonshot|grok|llama|mistral|mixtral|doubao|hunyuan|ernie|minimax|mimo|baichuan|internlm)$/i

/** `gpt-5`, `vendor/gpt-5`; the family's name alone counts too. */
export const looksLikeModel = (text: string): boolean =>
  /^[\w.:@/-]{2,120}$/.test(text) && (isModelId(text) || FAMILY_NAME.test(text))

/** A family with a version or a variant: surely an id, not the name of a vendor. */
export const looksLikeModelId = (text: string): boolean => looksLikeModel(text) && /[-:./\d]/.test(text)

/** An address with a scheme, or a host with a well-known ending, or an IP address with a port or path. */
export const looksLikeUrl = (text: string): boolean =>
  /^(?:https?|wss?):\/{1,2}\S/i.test(text) ||
  (readHost(text) !== null && !text.startsWith('[') && !/^(?:localhost|[\d.]+)$/i.test(text))
