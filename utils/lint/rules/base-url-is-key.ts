import { readKeyAsAddress } from '../key-as-address.ts'
import type { Rule } from '../types.ts'

/** An API key in the address field: it would be looked up as a host name. */
export const baseUrlIsKey: Rule = {
  id: 'base-url-is-key',
  kind: 'key-in-url-field',
  fields: ['baseUrl'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value, { draft }) {
    const key = readKeyAsAddress(value)
    if (key === null) return null
    return draft.apiKey === '' ? { fix: { field: 'apiKey', value: key, clears: 'baseUrl' }, safe: false } : {}
  },
}
