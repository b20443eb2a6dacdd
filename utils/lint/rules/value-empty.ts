import type { Rule } from '../types.ts'

/** Nothing was given. */
export const valueEmpty: Rule = {
  id: 'value-empty',
  kind: 'empty',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return value.trim() === '' ? {} : null
  },
}
