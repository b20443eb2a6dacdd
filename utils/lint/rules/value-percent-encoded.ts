import type { Field } from '../../relay/schema.ts'
import { looksLikeKey, looksLikeUrl } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** A whole address as it stands in a link, or one whose host or end was encoded. In the middle of a path it is legal. */
const ENCODED: Record<Field, RegExp> = {
  baseUrl:
    /^https?%3a|^https?:\/\/[^/?#]*%(?:2f|3a)|(?:%(?:20|0a|0d|09|22|27|60|2c|3b|c2%a0|e2%80%8b|ef%bb%bf|e3%80%8[12]|e3%80%91|ef%bc%(?:8[19c]|9[abf])))+$/i,
  apiKey: /%[0-9a-f]{2}/i,
  model: /%(?:2f|3a|40|20)/i,
}

/** Copied out of a link, where `:` and `/` are written as %3A and %2F. */
export const valuePercentEncoded: Rule = {
  id: 'value-percent-encoded',
  kind: 'percent-encoded',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    if (!ENCODED[field].test(value)) return null
    try {
      const fix = decodeURIComponent(value).trim()
      const isOne = field !== 'apiKey' || looksLikeUrl(fix) || looksLikeKey(fix.replace(/^bearer\s+/i, ''))
      return fix === value || !isOne ? null : { fix }
    } catch {
      return null
    }
  },
}
