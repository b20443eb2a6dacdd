import { parseUrl } from '../parse-url.ts'
import type { Rule } from '../types.ts'

/** Vendors' own hosts that serve their own families only (their model lists, checked 2026-11-22). */
const OWN: Readonly<Record<string, RegExp>> = {
  'api.anthropic.com': /^claude-/i,
  'api.openai.com': /^(?:gpt-|o\d)/i,
  'generativelanguage.googleapis.com': /^gemini-/i,
}
const KNOWN = /^(?:claude|gpt|o\d|gemini|deepseek|qwen\d|glm|kimi|grok)-/i

/** A model of one vendor at the address of another, who speaks another protocol and does not have it. */
export const modelWrongProtocol: Rule = {
  id: 'model-wrong-protocol',
  kind: 'wrong-protocol',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value, { draft }) {
    const host = parseUrl(draft.baseUrl.trim())?.hostname
    const own = OWN[host ?? '']
    return own && KNOWN.test(value) && !own.test(value) ? { data: { host: host! } } : null
  },
}
