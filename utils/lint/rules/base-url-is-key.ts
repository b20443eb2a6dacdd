import { beginsLikeKey, looksLikeKey, looksLikeModel } from '../../relay/shapes.ts'
import { isPlaceholder } from '../../relay/stand-in.ts'
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
    const isKey = beginsLikeKey(bare) || (looksLikeKey(bare) && !looksLikeModel(bare))
    if (!isKey || isPlaceholder(bare) || /\.[a-z]{2,18}(?:[:/]|$)/i.test(bare)) return null
    return draft.apiKey === '' ? { fix: { field: 'apiKey', value: bare, clears: 'baseUrl' }, safe: false } : {}
  },
}
