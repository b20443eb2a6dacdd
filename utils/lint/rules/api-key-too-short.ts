import { looksLikeModelId } from '../../relay/shapes.ts'
import { isPlaceholder, isVariableName } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

const ONLY_A_BEGINNING = /^(?:bearer|authorization|x-api-key)$/i

/** Too short to be a key. */
export const apiKeyTooShort: Rule = {
  id: 'api-key-too-short',
  kind: 'too-short',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (value === '' || value.length >= 16 || /[^\w-]/.test(value) || ONLY_A_BEGINNING.test(value)) return null
    if ([isPlaceholder, isVariableName, looksLikeModelId].some((is) => is(value))) return null
    const data = { length: String(value.length) }
    return value.length < 7 ? { data, severity: 'error', blocking: true } : { data }
  },
}
