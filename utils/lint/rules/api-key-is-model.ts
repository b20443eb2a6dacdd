import { looksLikeModel } from '../../relay/shapes.ts'
import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** A model in the key field. */
export const apiKeyIsModel: Rule = {
  id: 'api-key-is-model',
  kind: 'model-in-key-field',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    if (!looksLikeModel(value) || isPlaceholder(value)) return null
    return draft.model === '' ? { fix: { field: 'model', value, clears: 'apiKey' }, safe: false } : {}
  },
}
