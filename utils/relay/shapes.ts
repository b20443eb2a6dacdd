/**
 * What the three words look like. Used to tell a word in the wrong field from an unusual word in the right one, so every
 * test here prefers a miss to a false alarm.
 */

/** Beginnings that only API keys have. Sources: the vendors' and relays' consoles, checked 2026-11-22. */
const KEY_PREFIX =
  /^(?:sk|rk|pk|gsk|xai|hf|cr|tp|ak|ms|nvapi|r8|pplx|csk|fta|key|fk\d+|clp|aih|fw|tgp)[-_]\w|^AIza\w|^AQ\.\w/

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

/** Model families that people name without a vendor in front. */
const MODEL_FAMILY =
  /^(?:gpt|chatgpt|o[1-9]|claude|gemini|gemma|deepseek|qwen|qwq|glm|kimi|moonshot|grok|llama|mistral|mixtral|codestral|devstral|doubao|hunyuan|ernie|minimax|mimo|yi|command|phi|nova|sonar|step|baichuan|internlm|seed|text-embedding|dall-e|whisper|tts)(?=$|[-.:\d])/i

/** `gpt-5`, `vendor/gpt-5`; the family's name alone counts too. */
export function looksLikeModel(text: string): boolean {
  const id = text.replace(/^[\w.-]{1,60}\//, '')
  return /^[\w.:@/-]{2,120}$/.test(text) && MODEL_FAMILY.test(id) && !/^https?:/i.test(text)
}

/** A family with a version or a variant: surely an id, not the name of a vendor. */
export const looksLikeModelId = (text: string): boolean => looksLikeModel(text) && /[-:./\d]/.test(text)

const TOP_LEVEL =
  'com|net|org|cn|ai|io|dev|app|cc|xyz|top|vip|me|site|fun|pro|tech|cloud|one|store|online|shop|link|live|run|sh|gg|co|us|uk|de|jp|hk|tw|sg|ru|fr|in|info|biz|club|space|wiki|work|ink|icu|moe|ltd|plus'
const HOST = new RegExp(
  `^(?:(?:[\\w-]{1,63}\\.){1,8}(?:${TOP_LEVEL})|localhost(?=[:/])|\\d{1,3}(?:\\.\\d{1,3}){3}(?=[:/]))(?::\\d{1,5})?(?:/\\S*)?$`,
  'i',
)

/** An address with a scheme, or a host with a well-known ending, or an IP address with a port or path. */
export const looksLikeUrl = (text: string): boolean => /^(?:https?|wss?):\/{1,2}\S/i.test(text) || HOST.test(text)
