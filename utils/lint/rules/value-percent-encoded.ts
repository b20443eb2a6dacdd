import type { Rule } from '../types.ts'

/** Copied out of a link, where `:` and `/` are written as %3A and %2F. */
export const valuePercentEncoded: Rule = {
  id: 'value-percent-encoded',
  kind: 'percent-encoded',
  fields: ['baseUrl', 'apiKey'],
  stage: 'characters',
  severity: 'warning',
  check(value, { field }) {
    const encoded = field === 'baseUrl' ? /^https?%3a%2f%2f/i.test(value) : /%[0-9a-f]{2}/i.test(value)
    if (!encoded) return null
    try {
      const fix = decodeURIComponent(value)
      return fix === value || /[^\x20-\x7e]/.test(fix) ? null : { fix }
    } catch {
      return null
    }
  },
}
