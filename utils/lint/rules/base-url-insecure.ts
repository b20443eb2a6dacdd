import { isPrivateHost } from '../../relay/url.ts'
import { parseUrl } from '../parse-url.ts'
import { hasSampleHost } from '../sample-host.ts'
import type { Rule } from '../types.ts'

/** The key would travel in clear. */
export const baseUrlInsecure: Rule = {
  id: 'base-url-insecure',
  kind: 'http-not-https',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    const url = parseUrl(value)
    if (url?.protocol !== 'http:' || isPrivateHost(url.hostname) || hasSampleHost(value)) return null
    return { data: { host: url.hostname }, fix: value.replace(/^http:/i, 'https:'), safe: false }
  },
}
