import { isPlaceholder, isReference } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** Capitals in the host or in /V1: some clients compare letter by letter. */
export const baseUrlUppercase: Rule = {
  id: 'base-url-uppercase',
  kind: 'uppercase',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'info',
  check(value) {
    const match = /^([a-z]+:\/\/)([^/?#]*@)?([^/?#]*)(.*)$/i.exec(value)
    if (!match) return null
    const [, scheme = '', user = '', host = '', rest = ''] = match
    if (/[%{<$]/.test(host) || isPlaceholder(host) || isReference(host)) return null
    const fixed = scheme.toLowerCase() + user + host.toLowerCase() + rest.replace(/\/V(\d+)(?=\/|$)/g, '/v$1')
    return fixed === value ? null : { fix: fixed }
  },
}
