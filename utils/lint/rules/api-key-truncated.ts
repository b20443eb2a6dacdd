import type { Rule } from '../types.ts'

const WHOLE: readonly (readonly [RegExp, number])[] = [
  [/^AIza/, 39],
  [/^sk-ant-api\d\d-/, 100],
  [/^sk-proj-/, 48],
]

/** Kinds of keys whose length is fixed, and this one is shorter. */
export const apiKeyTruncated: Rule = {
  id: 'api-key-truncated',
  kind: 'truncated',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    const [, whole] = WHOLE.find(([prefix, length]) => prefix.test(value) && value.length < length) ?? []
    return whole === undefined ? null : { data: { length: String(value.length), whole: String(whole) } }
  },
}
