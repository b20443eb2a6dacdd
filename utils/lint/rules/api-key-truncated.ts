import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** Keys of these beginnings are never shorter; as the vendors' consoles made them on 2026-11-22. */
const WHOLE: readonly (readonly [RegExp, number])[] = [
  [/^AIza/, 39],
  [/^sk-ant-api\d\d-/, 80],
  [/^sk-or-v1-/, 65],
  [/^sk-proj-/, 40],
]

/** Kinds of keys whose length is fixed, and this one is shorter. */
export const apiKeyTruncated: Rule = {
  id: 'api-key-truncated',
  kind: 'truncated',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (/[*•●…]|\.{3}/.test(value) || isPlaceholder(value)) return null
    const [, whole] = WHOLE.find(([prefix, length]) => prefix.test(value) && value.length < length) ?? []
    return whole === undefined ? null : { data: { length: String(value.length), whole: String(whole) } }
  },
}
