import type { Rule } from '../types.ts'

const PARTNER: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【', '」': '「', '}': '{' }

/** A comma or full stop of the sentence that the value was copied from. */
export const valueTrailingPunctuation: Rule = {
  id: 'value-trailing-punctuation',
  kind: 'trailing-punct',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value) {
    const fixed = value.replace(/(?:[,;:!?，。、；：！？）)\]】」}]|(?<![.…])\.)$/, '')
    if (fixed === value || fixed === '') return null
    // A closing bracket with its partner belongs to the value.
    const last = value.at(-1)!
    const partner = PARTNER[last]
    if (partner && fixed.includes(partner)) return null
    return { data: { found: last }, fix: fixed.trim() }
  },
}
