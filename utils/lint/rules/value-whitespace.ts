import { looksLikeKey } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** Spaces around a value are harmless once removed; inside a host they cannot be guessed away. */
export const valueWhitespace: Rule = {
  id: 'value-whitespace',
  kind: 'whitespace',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'info',
  check(value, { field }) {
    const trimmed = value.trim()
    if (trimmed !== value) return { fix: trimmed }
    if (!/\s/.test(value)) return null
    const version = value.replace(/\/v\s(?=\d(?:\/|$))/i, '/v')
    if (field === 'baseUrl' && version !== value && /^\S+$/.test(version)) return { fix: version }
    // Spaces beside a slash or after the scheme are certainly none of the address.
    if (field === 'baseUrl' && /\s:?\/|\/\s+\S/.test(value) && !/[^\x20-\x7e]|:\/\/.*:\/\//.test(value)) {
      const joined = value.replace(/\s*(:?\/)\s*/g, '$1')
      if (/^\S+$/.test(joined)) return { fix: joined }
    }
    if (
      field === 'baseUrl' &&
      /^[a-z]+:\/\/\S+ \S+$/i.test(value) &&
      /^[\x20-\x7e]+$/.test(value) &&
      !/ (?:https?:|or\b|and\b)/i.test(value)
    )
      return { severity: 'error', blocking: true }
    if (
      field === 'apiKey' &&
      /^[\w-]+( [\w-]+){1,3}$/.test(value) &&
      looksLikeKey(value.replace(/\s/g, '')) &&
      (/^[a-z]{2,5}- /.test(value) || !value.split(' ').slice(1).some(looksLikeKey)) &&
      /\d/.test(value)
    )
      return { fix: value.replace(/\s/g, ''), severity: 'warning' }
    return null
  },
}
