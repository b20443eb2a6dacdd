import { readPage } from '../pages.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** The documentation instead of the API. */
export const baseUrlDocsPage: Rule = {
  id: 'base-url-docs-page',
  kind: 'docs-page',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'error',
  blocking: true,
  check(value) {
    const url = parseUrl(value)
    const page = url && readPage(url)
    if (page?.kind !== 'docs') return null
    return { data: { host: url!.hostname }, ...(page.api !== null && { fix: page.api, safe: false }) }
  },
}
