import { readPage } from '../pages.ts'
import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** A website that surely is no API. */
export const baseUrlWebsite: Rule = {
  id: 'base-url-website',
  kind: 'website-not-api',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'error',
  blocking: true,
  check(value) {
    const url = parseUrl(value)
    const page = url && readPage(url)
    if (page?.kind !== 'website') return null
    return { data: { host: url!.hostname }, ...(page.api !== null && { fix: page.api, safe: false }) }
  },
}
