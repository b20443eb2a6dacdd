/**
 * What the three words look like. Used to tell a word in the wrong field from an unusual word in the right one, so every
 * test here prefers a miss to a false alarm.
 */

/** Beginnings that only API keys have. Sources: the vendors' and relays' consoles, checked 2026-11-22. */
const KEY_PREFIX = /^(?:sk|rk|pk|gsk|xai|hf|cr|tp|ak|ms|nvapi|r8|pplx|csk|fta|key|fk\d+|clp|aih)[-_]\w|^AIza\w|^AQ\.\w/

/** `sk-…`, `AIza…`, 32 hex + `.` + 16, a long run of hex, `fk123456-…`. */
export function looksLikeKey(text: string): boolean {
  if (/[^\x21-\x7e]/.test(text) || /[\s/,;<>"'`{}]/.test(text)) return false
  if (KEY_PREFIX.test(text) && text.length >= 12) return true
  return (
    /^[0-9a-f]{32}(?:\.\w{16})?$|^[0-9a-f]{40,}$/i.test(text) ||
    (/^[\w-]{32,}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !looksLikeModel(text))
  )
}

/** Model families that people name without a vendor in front. */
const MODEL_FAMILY =
  /^(?:gpt|chatgpt|o[1-9]|claude|gemini|gemma|deepseek|qwen|qwq|glm|kimi|moonshot|grok|llama|mistral|mixtral|codestral|devstral|doubao|hunyuan|ernie|minimax|mimo|yi|command|phi|nova|sonar|step|baichuan|internlm|seed|text-embedding|dall-e|whisper|tts)(?=$|[-_.:\d])/i

export function looksLikeModel(text: string): boolean {
  const id = text.replace(/^[\w.-]{1,60}\//, '')
  return /^[\w.:@/-]{2,120}$/.test(text) && MODEL_FAMILY.test(id) && !/^https?:/i.test(text)
}

/** An address with a scheme, or a host with a dot and a well-known ending. */
export function looksLikeUrl(text: string): boolean {
  return (
    /^(?:https?|wss?):\/{1,2}\S/i.test(text) ||
    /^(?:[\w-]{1,63}\.){1,8}(?:com|net|org|cn|ai|io|dev|app|cc|xyz|top|vip|me|site|fun|pro|tech|cloud|one|store|online|shop|link|live|run|sh|gg|co|us|uk|de|jp|hk|tw|sg|ru|fr|in|info|biz|club|space|wiki|work|ink|icu|moe|ltd|plus)(?::\d{1,5})?(?:\/\S*)?$/i.test(
      text,
    )
  )
}

const PLACEHOLDER_WORDS =
  /(?:^|[^a-z])(?:your|yours|paste|replace|insert|change[-_ ]?me|put|enter|fill|example|sample|placeholder|dummy|todo|here|redacted|secret[-_ ]?key|my[-_ ]?(?:api[-_ ]?)?key)(?:$|[^a-z])/i
const CHINESE_PLACEHOLDER = /你的|您的|填入|填写|替换|此处|这里|示例|自己的/

/** A sample value out of a guide: `YOUR_4096BYTES_API_KEY`, `sk-xxxx`, `<model-id>`, `PASTE_MODEL_NAME_FROM_DASHBOARD`. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 200) return false
  // A real key is random: words in it are an accident, but only short ones.
  const isRandom = /\d/.test(bare) && /[a-z]{2}[A-Z]|[A-Z]{2}[a-z]\d|\d[a-z]{1,2}\d/.test(bare) && bare.length >= 32
  if (!isRandom && PLACEHOLDER_WORDS.test(bare.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '))) return true
  return (
    CHINESE_PLACEHOLDER.test(bare) ||
    /^[<[{(]{1,2}[^<>[\]{}()]{1,60}[>\]})]{1,2}$/.test(bare) ||
    /^(?:sk|key|api|token|ep|[a-z]{2,8}[-_][a-z]{2,8})?[-_]?(?:[xX]{3,}|0{6,}|1234567890?|123456|abc123|abcdef(?:gh\w*)?)(?:[-_]?[xyzXYZ0]{2,})*$/.test(
      bare,
    ) ||
    /^(?:[\w]{1,12}[-_]){1,3}[xX]{3,}(?:[-_][a-zA-Z]{3})?$/.test(bare) ||
    /x{8,}/i.test(bare)
  )
}
