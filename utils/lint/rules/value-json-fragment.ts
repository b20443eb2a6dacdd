import type { Rule } from '../types.ts'

/** A line of a JSON file instead of the value in it. */
export const valueJsonFragment: Rule = {
  id: 'value-json-fragment',
  kind: 'json-fragment',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value) {
    const match = /^[{,]?\s{0,40}["']([\w.$-]{1,80})["']\s{0,40}:\s{0,40}(["'])([^"']*)\2\s{0,40}[,}]*$/.exec(
      value.trim(),
    )
    return match ? { data: { name: match[1]! }, fix: match[3]! } : null
  },
}
