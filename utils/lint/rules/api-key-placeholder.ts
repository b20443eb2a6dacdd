import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The sample value of a guide. */
export const apiKeyPlaceholder: Rule = {
  id: 'api-key-placeholder',
  kind: 'placeholder',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return isPlaceholder(value) ? {} : null
  },
}
