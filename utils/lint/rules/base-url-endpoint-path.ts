import { withoutEndpointPath } from '../../relay/url.ts'
import { shorten } from '../characters.ts'
import { readPage } from '../pages.ts'
import { parseUrl } from '../parse-url.ts'
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
    const url = parseUrl(value)
    // `openrouter.ai/models` is a page: without its end it would be no API either.
    if (!match || (url && readPage(url)?.hostOnly)) return null
    const [, origin = '', path = ''] = match
    const fixed = withoutEndpointPath(path)
    return fixed === null ? null : { data: { path: shorten(path.slice(fixed.length)) }, fix: origin + fixed }
  },
}
