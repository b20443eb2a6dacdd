import { isPlaceholder } from '../../relay/shapes.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

const SAMPLE_HOST =
  /(?:^|\.)example(?:\.(?:com|org|net|cn))?$|\.(?:invalid|test)$|(?:^|[.-])(?:your|my)[-_]?(?:relay|domain|host|api|site|server|proxy|gateway|newapi|app|endpoint|base|url)|(?:^|[.-])(?:yourdomain|your-?company|xxx+|domain\.com$)/i

/** The sample address of a guide. */
export const baseUrlPlaceholder: Rule = {
  id: 'base-url-placeholder',
  kind: 'placeholder',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    const host = parseUrl(value)?.hostname
    if (host === undefined) return isPlaceholder(value) ? {} : null
    return SAMPLE_HOST.test(host) ? { data: { host } } : null
  },
}
