import { isReference } from '../../relay/stand-in.ts'
import { shorten } from '../characters.ts'
import type { Rule } from '../types.ts'

/** A variable of a program or a shell: the value is elsewhere. */
export const valueEnvReference: Rule = {
  id: 'value-env-reference',
  kind: 'env-reference',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return isReference(value) ? { data: { found: shorten(value) } } : null
  },
}
