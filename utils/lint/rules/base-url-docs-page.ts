import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

const DOCS_HOST =
  /^(?:docs?|help|support|wiki|guide|developers?|learn|blog|status)\.|\.(?:readme\.io|gitbook\.io|apifox\.(?:cn|com)|mintlify\.app|feishu\.cn|larksuite\.com|notion\.site|yuque\.com)$/i
const DOCS_PATH = /^\/(?:docs?|documentation|help|guides?|wiki|faq|tutorials?|blog)(?:\/|$)/i

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
    return url && (DOCS_HOST.test(url.hostname) || DOCS_PATH.test(url.pathname))
      ? { data: { host: url.hostname } }
      : null
  },
}
