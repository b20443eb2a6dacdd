import { readAddress, rateAddress } from './address.ts'
import { plain } from './found.ts'
import type { Found } from './found.ts'
import { isKeyLike, keyState, trimKey } from './key.ts'
import { readLabel } from './label.ts'
import type { Label } from './label.ts'
import { isModelId, readDisplayName } from './model.ts'

/** How far back a label is looked for, and how far a value may reach. */
const LABEL = 72
const VALUE = 1200
const LONGEST_VALUE = 400
const SEPARATOR =
  /[:：=＝|\t→]|是|为|成|\b(?:is|to|as)\b|\n| ["'`“「『](?=\S)|(?<![\w-])(?:--?[A-Za-z][\w-]{2,40}|[A-Z][A-Z0-9_]{3,60}) (?=[^\s=:])|(?<=[A-Za-z\u4e00-\u9fff]) (?=sk-|https?:)/g

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

interface Read {
  value: string
  quoted: boolean
}

/** Reads the value that follows a separator: a quoted text, a reference in code, or a word. */
function readValue(text: string): Read | null {
  const lead = /^(?:[=>:：]{0,2})[\s*_]{0,40}(?:\[\s{0,20})?(?:[$f](?=["']))?/.exec(text)![0].length
  let rest = text.slice(lead).replace(/^(?:bearer|basic)\s{1,4}/i, '')
  const close = PAIRS[rest[0] ?? '']
  if (close) {
    const inside = rest.slice(1, rest[0] === '`' && rest[1] === '`' ? 1 : undefined)
    const end = inside.slice(0, VALUE).search(new RegExp(`[\\n${close}]`))
    const value = (end < 0 ? inside.split('\n', 1)[0]! : inside.slice(0, end)).trim()
    if (rest[0] === '<') return { value: `<${value}>`, quoted: true }
    return { value: value.replace(/^bearer\s+/i, ''), quoted: true }
  }
  const reference = CODE_REFERENCE.exec(rest.slice(0, 200))?.[0]
  if (reference) return { value: reference, quoted: true }
  rest = rest.slice(0, VALUE)
  const value = /^[^\s"'`“”‘’「」『』,，。；;、！？（）()【】《》<>{}|&\\\]]*/.exec(rest)![0]
  return value ? { value, quoted: false } : null
}

function readKey({ value, quoted }: Read, label: Label, sure: boolean, rest: string): string | null {
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

function readModel({ value, quoted }: Read, sure: boolean, rest: string): string | null {
  const called = PROVIDER_CALL.exec(rest)?.[1]
  if (called !== undefined) return called
  const start = rest.replace(/^[\s*:=：]{0,40}/, '')
  const model = value.replace(/[.:/*]{1,9}$/, '')
  if (isModelId(model)) return model
  if (!quoted) {
    const name = readDisplayName(start)
    if (name) return name
  }
  if (!/[a-z]/i.test(plain(model)) && !/^[你您]的|模型/.test(model)) return null
  if (model.length > 120 || /^(?:https?:|sk-|[[{(])/.test(model) || readAddress(model)) return null
  if (
    /^(?:true|false|null|none|undefined|string|str|object|array|list|auto|model|id|name|not|the|a|an|and|or|is|in|any|default|chat|error|type|unknown|required|user|system)$/i.test(
      model,
    )
  )
    return null
  if (/\s/.test(model)) return quoted && /^[\w.:/@ -]+$/.test(model) && model.split(/\s+/).length <= 5 ? model : null
  return sure || (/[-/\d]/.test(model) && /^[\w.:/@-]+$/.test(model)) ? model : null
}

/** A stand-in for an address: `<your relay>`, `${BASE_URL}`, 你的地址. */
function readAddressStandIn({ value, quoted }: Read, sure: boolean): string | null {
  if (!sure || value.length > 100) return null
  return /^(?:<.*>|\$|%\w+%|\{\{|\{env:|os\.|process\.|import\.|your|你的|您的)/i.test(value) &&
    (quoted || !/\s/.test(value))
    ? value
    : null
}

/** Where an address stands that is named as something else, such as a home page or a referer. */
export interface Labelled {
  found: Found[]
  foreign: Set<number>
}

/** Whether a line is taken out of use by a comment sign. */
function isComment(text: string, at: number): boolean {
  const line = text
    .slice(Math.max(0, at - 200), at)
    .split('\n')
    .at(-1)!
  return /^\s{0,20}(?:#|\/\/|;|rem )\s{0,9}[\w$-]+\s{0,3}(?:[\w$-]+)?$/i.test(line)
}

/** Values that stand behind a label, in whatever notation: prose, JSON, TOML, YAML, .env, code, headers, tables. */
export function findLabelled(text: string): Labelled {
  const found: Found[] = []
  const foreign = new Set<number>()
  // A long run of one pattern would be read again at every step.
  const labels = new Map<string, Label | null>()
  const refused = new Set<string>()
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    if (separator === text[index - 1] && separator !== '\n') continue
    const named = separator.length > 2 && separator.endsWith(' ') && /^[-A-Z]/.test(separator)
    const labelEnd = named ? index + separator.length : index
    const before = text.slice(Math.max(0, labelEnd - LABEL), labelEnd)
    if (separator === '\n' && !/(?:^|\n)[^\n:：=]{2,30}$/.test(before)) continue
    let label = labels.get(before)
    if (label === undefined) labels.set(before, (label = readLabel(before)))
    if (!label) continue
    const opens = /["'`“「『]$/.test(separator)
    const from = opens ? index + 1 : index + separator.length
    const sure = /^[:：=＝|\t→]$/.test(separator) || named
    let rest = text.slice(from, from + VALUE)
    const newline = /^[ \t]{0,40}\r?\n/.exec(rest)
    if (
      newline &&
      (/[=＝|]/.test(separator) ||
        named ||
        /^\s{0,80}[^\s]{0,60}(?:=|[:：](?!\/\/))/.test(rest.slice(newline[0].length)))
    )
      continue
    if (newline && /^\s{0,80}[-*#>]\s/.test(rest.slice(newline[0].length)) && label.field !== 'model') continue
    const skipped = newline ? /^\s{1,80}(?:- )?/.exec(rest)![0].length : 0
    rest = rest.slice(skipped)
    const weight = label.weight - (sure ? 0 : 0.05) - (isComment(text, index) ? 0.2 : 0)
    const add = (field: Found['field'], value: string, confidence: number) => {
      const offset = rest.indexOf(value)
      found.push({ field, value, confidence, reason: 'label', at: from + skipped + Math.max(0, offset) })
    }
    if (label.field === null || label.field === 'baseUrl') {
      const address = readAddress(rest.replace(/^[=>:：]{0,2}[\s*_]{0,40}(?:\[\s{0,9})?/, ''))
      if (label.field === null) {
        if (address) foreign.add(from + skipped + rest.indexOf(address))
        continue
      }
      if (address) add('baseUrl', address, weight + rateAddress(address))
      else {
        const value = readValue(rest)
        const standIn = value && readAddressStandIn(value, sure && !label.vague)
        if (standIn) add('baseUrl', standIn, 0.3)
      }
      continue
    }
    const read = readValue(rest)
    if (!read || read.value.length > LONGEST_VALUE) continue
    const id = `${label.field} ${sure} ${read.value}`
    if (refused.has(id)) continue
    const known = found.length
    if (label.field === 'apiKey') {
      const key = readKey(read, label, sure, rest)
      if (key) add('apiKey', key, weight)
    } else {
      const model = readModel(read, sure, rest)
      if (model) add('model', model, weight - (isModelId(model) ? 0 : 0.15))
    }
    if (found.length === known) refused.add(id)
  }
  return { found, foreign }
}
