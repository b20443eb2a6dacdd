import { isPrivateHost } from '../../relay/url.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** A host name that no public server has. */
export const baseUrlUnusualHost: Rule = {
  id: 'base-url-unusual-host',
  kind: 'unusual-host',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    const host = parseUrl(value)?.hostname
    if (host === undefined || isPrivateHost(host)) return null
    return !host.includes('.') || host.includes('_') ? { data: { host } } : null
  },
}
