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
    return /[*•●∙·＊]{2,}|\.{3,}|…|\*$/.test(value) ? {} : null
  },
}
