import { beginsLikeKey, looksLikeKey, looksLikeModel } from '../../relay/shapes.ts'
import { isPlaceholder, isReference, isVariableName } from '../../relay/stand-in.ts'
import { resolveEndpoint } from '../../relay/url.ts'
import type { Rule } from '../types.ts'

const HAS_PORT = /^[a-z]+:\/\/(?:\[[^\]]*\]|[^/?#\]]*[^/?#:\]]):[^/?#\]@]+(?:[/?#]|$)/i
const OTHER_SCHEME = /^(?!https?:)[a-z]{2,20}\d?:\/\//i

/** No address at all. */
export const baseUrlNotAUrl: Rule = {
  id: 'base-url-not-a-url',
  kind: 'not-a-url',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    if (value.trim() === '' || resolveEndpoint(value) !== null) return null
    // Other rules say what it is instead.
    const isSomethingElse =
      [beginsLikeKey, looksLikeKey, looksLikeModel, isPlaceholder, isReference, isVariableName].some((is) =>
        is(value),
      ) ||
      HAS_PORT.test(value) ||
      OTHER_SCHEME.test(value)
    return isSomethingElse ? null : {}
  },
}
