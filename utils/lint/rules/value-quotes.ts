import type { Field } from '../../relay/schema.ts'
import { looksLikeKey, looksLikeModel, looksLikeUrl } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

const OPENING = /^["'`“”‘’«»「『《〈]+/
const CLOSING = /["'`“”‘’«»「」『』《》〈〉]+[,;，。]?$/
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '<': '>', '{': '}' }
const looksRight = { baseUrl: looksLikeUrl, apiKey: looksLikeKey, model: looksLikeModel } as const

/** Brackets are taken off only around what is surely a value: `<model-id>` and `[name]` are samples. */
function withoutBrackets(text: string, field: Field): string {
  const inner = text.slice(1, -1).trim()
  if (BRACKETS[text[0] ?? ''] !== text.at(-1) || inner.includes(text[0]!)) return text
  return looksRight[field](inner.replace(OPENING, '').replace(CLOSING, '')) ? inner : text
}

/** Quotation marks, backticks or brackets around a value. */
export const valueQuotes: Rule = {
  id: 'value-quotes',
  kind: 'quotes',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const bare = value.trim()
    const fixed = withoutBrackets(bare, field).replace(OPENING, '').replace(CLOSING, '')
    // A quote in the middle belongs to a piece of a program.
    const isProgram = /^[\w.]+[[(]["']/.test(bare)
    return fixed === bare || isProgram ? null : { fix: fixed }
  },
}
