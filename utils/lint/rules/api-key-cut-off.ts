import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** Dots at the end, where a table or a message had no room for the rest. */
export const apiKeyCutOff: Rule = {
  id: 'api-key-cut-off',
  kind: 'truncated',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return /[\w-]{3}(?:\.{3,9}|…)$/.test(value) && !isPlaceholder(value) ? {} : null
  },
}
