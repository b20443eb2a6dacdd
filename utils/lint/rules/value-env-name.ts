import { isVariableName } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The name of an environment variable instead of its value. */
export const valueEnvName: Rule = {
  id: 'value-env-name',
  kind: 'env-name',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return isVariableName(value) ? { data: { name: value } } : null
  },
}
