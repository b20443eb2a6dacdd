import type { Rule } from '../types.ts'

/** Everything after ? or # is none of an API address; Cherry Studio's trailing # is for Cherry Studio only. */
export const baseUrlQueryOrHash: Rule = {
  id: 'base-url-query-or-hash',
  kind: 'query-or-hash',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    // An import link is read by another rule.
    if (/^(?!https?:)[a-z][\w+-]*:\/\//i.test(value)) return null
    // What stands behind #/ is a page of a website: another rule names it.
    const fixed = value.replace(/[?#].*$/s, '')
    return fixed === value ? null : { fix: fixed }
  },
}
