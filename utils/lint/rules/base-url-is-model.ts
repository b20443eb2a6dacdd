import { looksLikeModel } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** A model in the address field. */
export const baseUrlIsModel: Rule = {
  id: 'base-url-is-model',
  kind: 'model-in-url-field',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    if (!looksLikeModel(value)) return null
    return draft.model === '' ? { fix: { field: 'model', value, clears: 'baseUrl' }, safe: false } : {}
  },
}
