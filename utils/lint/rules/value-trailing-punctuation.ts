import type { Rule } from '../types.ts'

const PARTNER: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【', '」': '「', '}': '{' }

/** A comma or full stop of the sentence that the value was copied from. */
export const valueTrailingPunctuation: Rule = {
  id: 'value-trailing-punctuation',
  kind: 'trailing-punct',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const last = value.at(-1) ?? ''
    // In an address a question mark begins the query, and a scheme ends with a colon.
    if (field === 'baseUrl' && (last === '?' || /^[a-z]+:$/i.test(value))) return null
    // The dots of a cut key say that it is cut.
    const end =
      field === 'apiKey'
        ? /(?:[,;:!?，。、；：！？）)\]】」}]|(?<![.…])\.)$/
        : /(?:[,;:!?，。、；：！？）)\]】」}]|[.…]{1,9})$/
    const fixed = value.replace(end, '')
    if (fixed === value || fixed === '') return null
    // A closing bracket with its partner belongs to the value.
    const partner = PARTNER[last]
    if (partner && fixed.includes(partner)) return null
    return { data: { found: last }, fix: fixed.trim() }
  },
}
