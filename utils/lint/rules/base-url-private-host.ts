import { isPrivateHost } from '../../relay/url.ts'
import { parseUrl } from '../parse-url.ts'
import { hasSampleHost } from '../sample-host.ts'
import type { Rule } from '../types.ts'

/** A host of this computer or network: fine here, out of reach for Cursor and web clients. */
export const baseUrlPrivateHost: Rule = {
  id: 'base-url-private-host',
  kind: 'private-host',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    const url = parseUrl(value)
    if (!url || !isPrivateHost(url.hostname) || hasSampleHost(value)) return null
    // https://relay without a port is rather a name of which the end is missing.
    const isCutOff = url.protocol === 'https:' && url.port === '' && !/[.:]/.test(url.hostname)
    return isCutOff && url.hostname !== 'localhost' ? null : { data: { host: url.hostname } }
  },
}
