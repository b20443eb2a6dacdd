import { isPlaceholder } from '../../relay/stand-in.ts'
import { resolveEndpoint } from '../../relay/url.ts'
import { hasSampleHost } from '../sample-host.ts'
import type { Rule } from '../types.ts'

/** `https://relay.net/{model}`: a part that is still to be filled in. */
const OPEN_PART = /^https?:\/\/.*[{<][^}>]{0,60}[}>]/i

/** The sample address of a guide. */
export const baseUrlPlaceholder: Rule = {
  id: 'base-url-placeholder',
  kind: 'placeholder',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    const isSample = hasSampleHost(value) || OPEN_PART.test(value)
    return isSample || (resolveEndpoint(value) === null && isPlaceholder(value)) ? {} : null
  },
}
