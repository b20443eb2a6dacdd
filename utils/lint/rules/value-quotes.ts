import type { Rule } from '../types.ts'

const OPENING = /^["'`“”‘’«»「『《〈【<]+/
const CLOSING = /["'`“”‘’«»「」『』《》〈〉【】>]+[,;，。]?$/

/** Quotation marks, backticks or brackets around a value. */
export const valueQuotes: Rule = {
  id: 'value-quotes',
  kind: 'quotes',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const bare = value.trim()
    // <model-id> is a placeholder, not a quoted value.
    if (bare.startsWith('<') && (field !== 'baseUrl' || !/^<\s*https?:/i.test(bare))) return null
    const fixed = bare.replace(OPENING, '').replace(CLOSING, '')
    return fixed === bare || fixed === '' ? null : { fix: fixed }
  },
}
