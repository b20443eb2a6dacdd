import { isPrivateHost } from '../../relay/url.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** A host of this computer or network: fine here, out of reach for Cursor and web clients. */
export const baseUrlPrivateHost: Rule = {
  id: 'base-url-private-host',
  kind: 'private-host',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    const host = parseUrl(value)?.hostname
    return host !== undefined && isPrivateHost(host) ? { data: { host } } : null
  },
}
