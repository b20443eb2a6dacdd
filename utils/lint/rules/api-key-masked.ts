import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** Consoles show keys with stars or dots: that is not the key. */
export const apiKeyMasked: Rule = {
  id: 'api-key-masked',
  kind: 'masked',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    // Letters of a sample (sk-xxxx...) hide nothing.
    return /[*•●∙·＊…]|\.{3,}|\.\.$/.test(value) && !isPlaceholder(value) ? {} : null
  },
}
