import type { Rule } from '../types.ts'

/** Two slashes in a row: many servers answer 404. */
export const baseUrlDoubleSlash: Rule = {
  id: 'base-url-double-slash',
  kind: 'double-slash',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'info',
  check(value) {
    const match = /^([a-z]+:\/\/)([^?#]*)(.*)$/is.exec(value)
    if (!match) return null
    // Behind a colon they belong to an address in the path: https://proxy.net/https://api.vendor.com
    const fixed = match[1]! + match[2]!.replace(/(?<!:)\/{2,}/g, '/') + match[3]!
    return fixed === value ? null : { fix: fixed }
  },
}
