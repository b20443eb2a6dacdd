import { parseUrl } from '../parse-url.ts'
import { hasSampleHost } from '../sample-host.ts'
import type { Rule } from '../types.ts'

/** A host name that no public server has: one word, an underscore, a dot at the end. */
export const baseUrlUnusualHost: Rule = {
  id: 'base-url-unusual-host',
  kind: 'unusual-host',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    const url = parseUrl(value)
    if (!url || hasSampleHost(value)) return null
    const host = url.hostname
    if (host.endsWith('.')) return { data: { host }, fix: value.replace(/^([^/]*\/\/[^/?#:]*?)\.+(?=[/?#:]|$)/, '$1') }
    if (/^\.|\.\./.test(host)) return { data: { host }, severity: 'error', blocking: true }
    const isOneWord = !/[.:[]/.test(host) && url.protocol === 'https:' && url.port === '' && host !== 'localhost'
    return isOneWord || host.includes('_') ? { data: { host } } : null
  },
}
