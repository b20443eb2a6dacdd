import { shorten } from '../characters.ts'
import { readPage } from '../pages.ts'
import { parseUrl } from '../parse-url.ts'
import type { Hit, Rule } from '../types.ts'

/** A page of the console out of the address bar instead of the API's address. */
export const baseUrlConsolePage: Rule = {
  id: 'base-url-console-page',
  kind: 'console-page',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'error',
  check(value): Hit | null {
    const url = parseUrl(value)
    const page = url && readPage(url)
    if (page?.kind !== 'console') return null
    const data = { page: shorten(url!.host + url!.pathname.replace(/\/$/, '')) }
    if (page.hostOnly) return { data, blocking: true, ...(page.api !== null && { fix: page.api, safe: false }) }
    return page.api === null
      ? { data, fix: url!.origin, severity: 'warning' }
      : { data, fix: page.api, safe: false, severity: 'warning' }
  },
}
