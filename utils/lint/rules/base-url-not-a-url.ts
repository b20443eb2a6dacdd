import { looksLikeKey, looksLikeModel } from '../../relay/shapes.ts'
import { resolveEndpoint } from '../../relay/url.ts'
import type { Rule } from '../types.ts'

const HAS_BAD_PORT = /^[a-z]+:\/\/[^/?#]*:\d{5,}(?:[/?#]|$)/i

/** No address at all. */
export const baseUrlNotAUrl: Rule = {
  id: 'base-url-not-a-url',
  kind: 'not-a-url',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'error',
  blocking: true,
  check(value) {
    if (value.trim() === '' || resolveEndpoint(value) !== null) return null
    if (
      looksLikeKey(value) ||
      looksLikeModel(value) ||
      (/^[a-z-]+:\/\//i.test(value) === false && /^\S+\.\S+$/.test(value) && HAS_BAD_PORT.test(value))
    )
      return null
    return HAS_BAD_PORT.test(value) ? null : {}
  },
}
