import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** Ids of vendors that put no name in front themselves; OpenRouter and its like do. Open models are named so everywhere. */
const PREFIXED =
  /^(openai\/(?=gpt-\d|o\d|chatgpt-)|anthropic\/(?=claude-)|google\/(?=gemini-)|x-?ai\/(?=grok-))([\w.-]+)$/i
/** The vendors' own hosts, where a name in front is surely wrong. */
const OWN_HOST = /^(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|api\.x\.ai)$/i

/** `openai/gpt-5`: right at OpenRouter, unknown at a relay that names the model as its vendor does (faq item 23). */
export const modelVendorPrefix: Rule = {
  id: 'model-vendor-prefix',
  kind: 'vendor-prefix',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value, { draft, given }) {
    const [, prefix, id] = PREFIXED.exec(value) ?? []
    if (prefix === undefined || id === undefined) return null
    const host = parseUrl(draft.baseUrl)?.hostname
    // Which ids a relay knows is for its own list to say; claude-code-router's `openrouter,` says it too.
    if ((host !== undefined && !OWN_HOST.test(host)) || given.includes(',')) return null
    return { data: { prefix }, fix: id, safe: false }
  },
}
