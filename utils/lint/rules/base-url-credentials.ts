import type { Rule } from '../types.ts'

/** User and password in the address: they would be shown, stored and sent in clear. */
export const baseUrlCredentials: Rule = {
  id: 'base-url-credentials',
  kind: 'credentials-in-url',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    const fixed = value.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1')
    return fixed === value ? null : { fix: fixed }
  },
}
