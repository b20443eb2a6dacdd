import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** Too short to be a key. */
export const apiKeyTooShort: Rule = {
  id: 'api-key-too-short',
  kind: 'too-short',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (value === '' || value.length >= 16 || isPlaceholder(value) || /[^\w-]/.test(value)) return null
    return value.length < 8
      ? { data: { length: String(value.length) }, severity: 'error', blocking: true }
      : { data: { length: String(value.length) } }
  },
}
