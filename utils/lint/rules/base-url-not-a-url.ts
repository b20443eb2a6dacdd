import { looksLikeModel } from '../../relay/shapes.ts'
import { isPlaceholder, isReference, isVariableName } from '../../relay/stand-in.ts'
import { resolveEndpoint } from '../../relay/url.ts'
import { readKeyAsAddress } from '../key-as-address.ts'
import type { Rule } from '../types.ts'

const PORT = /^([a-z]+:\/\/(?:\[[^\]]*\]|[^/?#\]]*[^/?#:\]])):[^/?#\]@]+(?=[/?#]|$)/i
const OTHER_SCHEME = /^(?!https?:)[a-z]{2,20}\d?:\/\/[/\\]{0,7}[^/\\]/i

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
      [looksLikeModel, isPlaceholder, isReference, isVariableName].some((is) => is(value)) ||
      readKeyAsAddress(value) !== null ||
      resolveEndpoint(value.replace(PORT, '$1')) !== null ||
      OTHER_SCHEME.test(value)
    return isSomethingElse ? null : {}
  },
}
