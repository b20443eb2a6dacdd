import { readAddress } from './address.ts'
import { plain } from './found.ts'
import { isKeyLike, keyState, trimKey } from './key.ts'
import type { Label } from './label.ts'
import { isModelId, readDisplayName } from './model.ts'

/** How far a value may reach. */
export const VALUE = 1200

const PAIRS: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '<': '>',
  '【': '】',
  '《': '》',
}
const CODE_REFERENCE =
  /^os\.environ\/\w+|^(?:os\.(?:environ|getenv)|process\.env|import\.meta\.env|Deno\.env|System\.getenv|ENV|getenv|userdata\.get|st\.secrets)[\w.!?]*(?:[([]\s?["']?[\w-]*["']?\s?[)\]])?|^\$\{[^}\n]{1,80}\}|^\$env:\w+|^\$\w+|^%\w+%|^\{\{[^}\n]{1,60}\}\}|^\{env:\w+\}/

/** `[real key]`, `{API_KEY}`: a name in brackets is a stand-in; one word in square brackets is rather a list. */
const NAMED =
  /^[=>:：\s]{0,40}(?:bearer\s{1,4})?(\[[^\][\n"'`,{}]{1,40}\s[^\][\n"'`,{}]{1,40}\](?!\()|\{[a-z]{2,20}[_ -][a-z_ -]{2,40}\})/i

/** A value as it stands behind a separator. */
export interface Read {
  value: string
  quoted: boolean
}

/** Reads the value that follows a separator: a quoted text, a reference in code, or a word. */
export function readValue(text: string): Read | null {
  const stars = /^[=>:：\s]{0,40}(\*{3,60})(?=\s*(?:$|[\r\n,;]))/.exec(text)?.[1]
  if (stars !== undefined) return { value: stars, quoted: false }
  const named = NAMED.exec(text)?.[1]
  if (named !== undefined) return { value: named, quoted: true }
  const lead = /^(?:[=>:：]{0,2})[\s*_]{0,40}(?:\[\s{0,20})?(?:[$f](?=["']))?/.exec(text)![0].length
  let rest = text.slice(lead).replace(/^(?:bearer|basic)\s{1,4}/i, '')
  const close = PAIRS[rest[0] ?? '']
  if (close) {
    const inside = rest.slice(1, rest[0] === '`' && rest[1] === '`' ? 1 : undefined)
    const end = inside.slice(0, VALUE).search(new RegExp(`[\\n${close}]`))
    const value = (end < 0 ? inside.split('\n', 1)[0]! : inside.slice(0, end)).trim()
    // The brackets show a stand-in; a closing one that is not there is not made up.
    if (rest[0] === '<') return { value: `<${value}${inside[end] === close ? close : ''}`, quoted: true }
    return { value: value.replace(/^bearer\s+/i, ''), quoted: true }
  }
  const reference = CODE_REFERENCE.exec(rest.slice(0, 200))?.[0]
  if (reference) return { value: reference, quoted: true }
  rest = rest.slice(0, VALUE)
  const value = /^[^\s"'`“”‘’「」『』,，。；;、！？（）()【】《》<>{}|&\\\]]*/.exec(rest)![0]
  return value ? { value, quoted: false } : null
}

export function readKey({ value, quoted }: Read, label: Label, sure: boolean, rest: string): string | null {
  let key = trimKey(value)
  if (/^[a-z]{2,6}:\/\//i.test(key) || (key.includes('/') && !/^bce/.test(key) && readAddress(key))) return null
  if (
    isModelId(key) ||
    /^(?:true|false|string|str|required|optional|missing|invalid|null|undefined|none|bool|number)$/i.test(key)
  )
    return null
  if (
    !quoted &&
    keyState(key) === 'unusable' &&
    /^(?:your|put|paste|insert|enter|replace|<|你|您|填|请|替换|在此)/i.test(key)
  )
    key = /^[^\n"'`,，;；。}]{1,80}/.exec(rest.trimStart().replace(/^bearer\s{1,4}/i, ''))![0].trim()
  if (key.length < 3 || (/\s/.test(key) && keyState(key) === 'usable')) return null
  if (isKeyLike(key)) return key
  return sure && !label.vague && key.length >= 5 && /^[\x21-\x7e]+$/.test(key) && (quoted || /\d/.test(key))
    ? key
    : null
}

/** `relay('gpt-5.2')`, `openai.chat("…")`: the model is what the provider function is given. */
const PROVIDER_CALL = /^[\s*:=：]{0,40}[A-Za-z_]\w{0,40}(?:\.\w{1,40})?\(\s{0,9}["'`]([^"'`\n]{1,120})["'`]/

/** NextChat's CUSTOM_MODELS: `-all,+gpt-5,+claude-opus-4-1=Opus` takes models out and adds others (its README, checked 2026-11-22). */
const MODEL_LIST = /^(?:-[\w.-]{1,80},){0,20}\+([\w.:/-]{2,120})/

/** The first of a list of models with members: `[{ "id": "my-model:latest" }]`, `- name: my-model`. */
const MODEL_ENTRY =
  /^[\s:=]{0,40}(?:\[\s{0,40})?(?:\{\s{0,40})?["']?(?:id|name|model)["']?\s{0,4}[:=]\s{0,4}["']?([\w.:/@-]{2,120})(?:["']|(?=\s|$))/

/** The id inside the first entry of such a list. */
export function readModelEntry(rest: string): Read | null {
  const value = MODEL_ENTRY.exec(rest)?.[1]
  return value === undefined ? null : { value, quoted: true }
}

export function readModel({ value, quoted }: Read, sure: boolean, rest: string): string | null {
  const called = PROVIDER_CALL.exec(rest)?.[1]
  if (called !== undefined) return called
  const start = rest.replace(/^[\s*:=：]{0,40}/, '')
  const added = MODEL_LIST.exec(start.slice(0, VALUE).replace(/^["']/, ''))?.[1]
  if (added !== undefined) return added
  const model = value.replace(/[.:/*]{1,9}$/, '')
  if (isModelId(model)) return model
  if (!quoted) {
    const name = readDisplayName(start)
    if (name) return name
  }
  if (!/[a-z]/i.test(plain(model)) && !/^[你您]的|模型/.test(model)) return null
  if (model.length > 120 || /^(?:https?:|sk-|[[{(])/.test(model) || readAddress(model)) return null
  if (
    /^(?:true|false|null|none|undefined|string|str|object|array|list|auto|model|id|name|not|the|a|an|and|or|is|in|any|default|latest|current_model|\d+b|chat|error|type|unknown|required|user|system|openai|anthropic|azure|ollama|google|openrouter)$/i.test(
      model,
    )
  )
    return null
  if (/\s/.test(model)) return quoted && /^[\w.:/@ -]+$/.test(model) && model.split(/\s+/).length <= 5 ? model : null
  return sure || (/[-/\d]/.test(model) && /^[\w.:/@-]+$/.test(model)) ? model : null
}

/** `http://{host}:3000/v1`: brackets and all. */
export function readOpenAddress(text: string): Read | null {
  const value = /^[\s=>:："'`]{0,40}(https?:\/\/[^\s"'`,，。]{1,100})/i.exec(text)?.[1]
  return value === undefined ? null : { value, quoted: true }
}

/** A stand-in for an address: `<your relay>`, `${BASE_URL}`, 你的地址. */
export function readAddressStandIn({ value, quoted }: Read, sure: boolean): string | null {
  if (!sure || value.length > 100) return null
  if (/^https?:\/\/[^\s/]*[{<[\u4e00-\u9fff]/i.test(value)) return value
  return /^(?:<.*>|\$|%\w+%|\{\{|\{env:|os\.|process\.|import\.|your|你的|您的)/i.test(value) &&
    (quoted || !/\s/.test(value))
    ? value
    : null
}
