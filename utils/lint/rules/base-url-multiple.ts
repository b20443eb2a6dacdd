import { shorten } from '../characters.ts'
import { urlsIn } from '../urls-in.ts'
import type { Rule } from '../types.ts'

/** More than one address: the first is taken, the user may choose another. */
export const baseUrlMultiple: Rule = {
  id: 'base-url-multiple',
  kind: 'multiple-urls',
  fields: ['baseUrl'],
  stage: 'characters',
  severity: 'warning',
  check(value, { rivals }) {
    const urls = urlsIn(value)
    if (urls.length > 1) return { data: { first: shorten(urls[0]!), second: shorten(urls[1]!) }, fix: urls[0]! }
    return rivals[0] === undefined ? null : { data: { first: shorten(value), second: shorten(rivals[0]) } }
  },
}
