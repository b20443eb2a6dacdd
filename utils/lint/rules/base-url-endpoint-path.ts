import { withoutEndpointPath } from '../../relay/url.ts'
import { shorten } from '../characters.ts'
import type { Rule } from '../types.ts'

/** The path that clients add by themselves: with it they ask for `…/chat/completions/chat/completions`. */
export const baseUrlEndpointPath: Rule = {
  id: 'base-url-endpoint-path',
  kind: 'endpoint-path',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    const match = /^([a-z]+:\/\/[^/?#]+)([^?#]*)$/i.exec(value)
    if (!match) return null
    const [, origin = '', path = ''] = match
    const fixed = withoutEndpointPath(path)
    return fixed === null ? null : { data: { path: shorten(path.slice(fixed.length)) }, fix: origin + fixed }
  },
}
