import { readAddress, rateAddress } from './address.ts'
import type { Found } from './found.ts'
import { readLabel } from './label.ts'
import type { Label } from './label.ts'
import { isModelId } from './model.ts'
import { VALUE, readAddressStandIn, readKey, readModel, readModelEntry, readOpenAddress, readValue } from './value.ts'

/** How far back a label is looked for. */
const LABEL = 72
const LONGEST_VALUE = 400
const SEPARATOR =
  /[:：=＝|\t→]|是|为|成|\b(?:is|to|as)\b|\n| ["'`“「『](?=\S)|(?<![\w-])(?:--?[A-Za-z][\w-]{2,40}|[A-Z][A-Z0-9_]{3,60}) (?=[^\s=:])|(?<=[A-Za-z\u4e00-\u9fff]) (?=sk-|https?:)/g

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
  return /^\s{0,20}(?:#|\/\/|;|rem |--\s)\s{0,9}[\w$-]+\s{0,3}(?:[\w$-]+)?$/i.test(line)
}

/** A label, and the text that begins with its value. */
interface Place {
  label: Label
  /** The separator leaves no doubt that a value follows. */
  sure: boolean
  weight: number
  rest: string
  at: number
}

/** The value begins on the next line, unless that line is another setting or an item of a list. */
function skipToValue(rest: string, separator: string, isNamed: boolean, field: Label['field']): number | null {
  const newline = /^[ \t]{0,40}\r?\n/.exec(rest)
  if (!newline) return 0
  const next = rest.slice(newline[0].length)
  if (/[=＝|]/.test(separator) || isNamed || /^\s{0,80}[^\s]{0,60}(?:=|[:：](?!\/\/))/.test(next)) return null
  if (/^\s{0,80}[-*#>]\s/.test(next) && field !== 'model') return null
  return /^\s{1,80}(?:- )?/.exec(rest)![0].length
}

/** All places behind a label, in order. */
function* findPlaces(text: string): Generator<Place> {
  // A long run of one pattern would be read again at every step.
  const labels = new Map<string, Label | null>()
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    if (separator === text[index - 1] && separator !== '\n') continue
    const isNamed = separator.length > 2 && separator.endsWith(' ') && /^[-A-Z]/.test(separator)
    const labelEnd = isNamed ? index + separator.length : index
    const before = text.slice(Math.max(0, labelEnd - LABEL), labelEnd)
    if (separator === '\n' && !/(?:^|\n)[^\n:：=]{2,30}$/.test(before)) continue
    let label = labels.get(before)
    if (label === undefined) labels.set(before, (label = readLabel(before)))
    if (!label) continue
    const from = /["'`“「『]$/.test(separator) ? index + 1 : index + separator.length
    const rest = text.slice(from, from + VALUE)
    const skipped = skipToValue(rest, separator, isNamed, label.field)
    if (skipped === null) continue
    const sure = /^[:：=＝|\t→]$/.test(separator) || isNamed
    const weight = label.weight - (sure ? 0 : 0.05) - (isComment(text, index) ? 0.2 : 0)
    yield { label, sure, weight, rest: rest.slice(skipped), at: from + skipped }
  }
}

/** The address behind a label, or what stands for one. */
function readAddressAt({ rest, sure, label, weight }: Place): { value: string; confidence: number } | null {
  const address = readAddress(rest.replace(/^[=>:：]{0,2}[\s*_]{0,40}(?:\[\s{0,9})?/, ''))
  if (address) return { value: address, confidence: weight + rateAddress(address) }
  if (label.field === null) return null
  const read = readOpenAddress(rest) ?? readValue(rest)
  const value = read && readAddressStandIn(read, sure && !label.vague)
  return value ? { value, confidence: 0.3 } : null
}

/** Values that stand behind a label, in whatever notation: prose, JSON, TOML, YAML, .env, code, headers, tables. */
export function findLabelled(text: string): Labelled {
  const found: Found[] = []
  const foreign = new Set<number>()
  const refused = new Set<string>()
  for (const place of findPlaces(text)) {
    const { label, sure, weight, rest, at } = place
    const placeOf = (value: string) => at + Math.max(0, rest.indexOf(value))
    const add = (field: Found['field'], value: string, confidence: number) =>
      found.push({ field, value, confidence, reason: 'label', service: label.service, at: placeOf(value) })
    if (label.field === null || label.field === 'baseUrl') {
      const address = readAddressAt(place)
      if (!address) continue
      if (label.field === null) foreign.add(placeOf(address.value))
      else add('baseUrl', address.value, address.confidence)
      continue
    }
    const read = (label.field === 'model' ? readModelEntry(rest) : null) ?? readValue(rest)
    if (!read || read.value.length > LONGEST_VALUE) continue
    const id = `${label.field} ${sure} ${read.value}`
    if (refused.has(id)) continue
    const value = label.field === 'apiKey' ? readKey(read, label, sure, rest) : readModel(read, sure, rest)
    if (!value) refused.add(id)
    else add(label.field, value, weight - (label.field === 'model' && !isModelId(value) ? 0.15 : 0))
  }
  return { found, foreign }
}
