import { beginsLikeKey, looksLikeKey } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** User and password in the address: they would be shown, stored and sent in clear. */
export const baseUrlCredentials: Rule = {
  id: 'base-url-credentials',
  kind: 'credentials-in-url',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    const withoutUser = value.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1')
    const [scheme = '', ...parts] = withoutUser.split(/(?<=[^/])\/(?=[^/])/)
    const key = parts.findIndex((part) => beginsLikeKey(part) && looksLikeKey(part))
    const fixed = key < 0 ? withoutUser : [scheme, ...parts.slice(0, key)].join('/')
    return fixed === value ? null : { fix: fixed }
  },
}
