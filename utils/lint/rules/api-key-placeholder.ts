import { isPlaceholder } from '../../relay/stand-in.ts'
import { isPrivateHost } from '../../relay/url.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** What people write for servers of their own that ask for no key. */
const NO_KEY = /^(?:empty|none|ollama|lm-studio|not-needed|(?:sk-)?no-key(?:-required)?|dummy|test)$/i

/** The sample value of a guide. */
export const apiKeyPlaceholder: Rule = {
  id: 'api-key-placeholder',
  kind: 'placeholder',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    const host = parseUrl(draft.baseUrl)?.hostname
    if (host !== undefined && isPrivateHost(host) && NO_KEY.test(value)) return null
    return isPlaceholder(value) ? {} : null
  },
}
