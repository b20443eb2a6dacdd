import { isPlaceholder } from '../../relay/stand-in.ts'
import { resolveEndpoint } from '../../relay/url.ts'
import type { Rule } from '../types.ts'

const SAMPLE_HOST =
  /(?:^|\.)example(?:\.\w{2,6})?(?:$|:)|\.(?:invalid|test)(?:$|:)|(?:^|[.-])(?:your|my)[-_]?(?:relay|domain|host|api|site|server|proxy|gateway|newapi|app|endpoint|base|url)|(?:^|[.-])(?:your(?:$|[-_.])|xxx+|domain\.com(?:$|:))|yourdomain|\*|[<{[].*[>}\]]|你的|您的|域名/i

/** The sample address of a guide. */
export const baseUrlPlaceholder: Rule = {
  id: 'base-url-placeholder',
  kind: 'placeholder',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1]
    if (host === undefined) return resolveEndpoint(value) === null && isPlaceholder(value) ? {} : null
    return !host.startsWith('[') && SAMPLE_HOST.test(host) ? {} : null
  },
}
