import { looksLikeUrl } from '../../relay/shapes.ts'
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
    // Ollama names models by where they come from: hf.co/<user>/<repository>.
    if (!looksLikeUrl(value) || /^hf\.co\//i.test(value)) return null
    return draft.baseUrl === '' ? { fix: { field: 'baseUrl', value, clears: 'model' }, safe: false } : {}
  },
}
