import { looksLikeKey, looksLikeModel } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** An API key in the address field: it would be looked up as a host name. */
export const baseUrlIsKey: Rule = {
  id: 'base-url-is-key',
  kind: 'key-in-url-field',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    const bare = value.replace(/^https?:\/\//i, '')
    if (!looksLikeKey(bare) || looksLikeModel(bare) || /\.[a-z]{2,}(?:[:/]|$)/i.test(bare)) return null
    return draft.apiKey === '' ? { fix: { field: 'apiKey', value: bare, clears: 'baseUrl' }, safe: false } : {}
  },
}
