import { beginsLikeKey, looksLikeKey } from '../../relay/shapes.ts'
import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** An API key in the model field. */
export const modelIsKey: Rule = {
  id: 'model-is-key',
  kind: 'key-in-model-field',
  fields: ['model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    if (!beginsLikeKey(value) || !looksLikeKey(value) || isPlaceholder(value)) return null
    return draft.apiKey === '' ? { fix: { field: 'apiKey', value, clears: 'model' }, safe: false } : {}
  },
}
