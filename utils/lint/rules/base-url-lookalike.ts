import { isMixed } from '../mixed-script.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** Letters of another alphabet that look like a–z: the key would go to another host than it seems. */
export const baseUrlLookalike: Rule = {
  id: 'base-url-lookalike',
  kind: 'lookalike',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    const host = parseUrl(value)?.hostname
    return host !== undefined && isMixed(value) ? { data: { host } } : null
  },
}
