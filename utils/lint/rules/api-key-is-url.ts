import { looksLikeUrl } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** An address in the key field. */
export const apiKeyIsUrl: Rule = {
  id: 'api-key-is-url',
  kind: 'url-in-key-field',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    if (!looksLikeUrl(value)) return null
    return draft.baseUrl === '' ? { fix: { field: 'baseUrl', value, clears: 'apiKey' }, safe: false } : {}
  },
}
