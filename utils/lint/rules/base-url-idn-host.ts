import { isMixed } from '../mixed-script.ts'
import { parseUrl } from '../parse-url.ts'
import { hasSampleHost } from '../sample-host.ts'
import type { Rule } from '../types.ts'

/** A host with letters beyond a–z: its real name is shown, so that a look-alike is noticed. */
export const baseUrlIdnHost: Rule = {
  id: 'base-url-idn-host',
  kind: 'idn-host',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    const host = parseUrl(value)?.hostname
    return host !== undefined && /(?:^|\.)xn--/.test(host) && !isMixed(value) && !hasSampleHost(value)
      ? { data: { host } }
      : null
  },
}
