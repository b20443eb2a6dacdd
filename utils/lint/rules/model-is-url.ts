import type { Rule } from '../types.ts'

/** An address in the model field. */
export const modelIsUrl: Rule = {
  id: 'model-is-url',
  kind: 'url-in-model-field',
  fields: ['model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    if (!/^https?:\/\//i.test(value)) return null
    return draft.baseUrl === '' ? { fix: { field: 'baseUrl', value, clears: 'model' }, safe: false } : {}
  },
}
