import { isPrivateHost } from '../../relay/url.ts'
import { beginsLikeKey, looksLikeKey, looksLikeModel } from '../../relay/shapes.ts'
import { isReference } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

const HOST =
  /^(localhost|\[[\da-f:]+\]|(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)\.)+(?=[\d-]*\p{L})[\p{L}\p{N}-]{2,}|\d+(?:\.\d+){3}|[a-z][a-z\d-]*(?=:\d{2,5}(?:\/|$)))\.?(?::\d+)?(?:[/?#]\S*)?$/iu

/** An address without https://. Clients say "unsupported protocol" or "invalid URL". */
export const baseUrlMissingScheme: Rule = {
  id: 'base-url-missing-scheme',
  kind: 'missing-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(value)) return null
    if ([beginsLikeKey, looksLikeKey, looksLikeModel, isReference].some((is) => is(value))) return null
    const bare = value.replace(/^:?\/\//, '')
    const host = HOST.exec(bare)
    if (!host) return null
    const name = host[1]!
    // A bare number or a local name with a port is hardly ever served over https.
    const isPlain = /^\d+(?:\.\d+){3}$|^\[/.test(name) || isPrivateHost(name)
    return { fix: `${isPlain ? 'http' : 'https'}://${bare}` }
  },
}
