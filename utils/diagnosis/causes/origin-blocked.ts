import type { Cause } from '../types.ts'

/**
 * The server refuses requests that carry a browser's `Origin`. A browser sends that on POST only, so the usual sign is a
 * contradiction that `combine.ts` sees: POST 403 without a word while GET models works.
 * Source: github.com/ollama/ollama/issues/2425, #1883 (checked 2026-11-22).
 */
export const originBlocked: Cause = {
  id: 'origin-blocked',
  rank: 89,
  signs: [
    { code: [/\bauth_origin_forbidden\b|\bapi_key_http_referrer_blocked\b|\borigin_not_allowed\b|\bcors_\w+/] },
    {
      says: [
        /\borigin\b[^.]{0,60}\b(?:not allowed|forbidden|denied|rejected)\b/i,
        /\b(?:disallowed|invalid|forbidden) (?:cors )?origin\b/i,
        /\bcors\b[^.]{0,40}\b(?:not allowed|denied|failed|blocked|policy|rejected|must)\b/i,
        /\breferr?er\b[^.]{0,60}\bblocked\b/i,
        /(?:来源|跨域)[^，。]{0,12}(?:不允许|被拒绝|禁止|未授权)/,
      ],
    },
  ],
}
