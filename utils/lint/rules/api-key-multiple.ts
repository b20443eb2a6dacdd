import { keysIn } from '../keys-in.ts'
import type { Rule } from '../types.ts'

const JOINED = /^(sk-[A-Za-z\d]{30,200}?)sk-[A-Za-z\d]{30,200}$/

/** Several keys in one field: clients need one. */
export const apiKeyMultiple: Rule = {
  id: 'api-key-multiple',
  kind: 'multiple-keys',
  fields: ['apiKey'],
  stage: 'characters',
  severity: 'warning',
  check(value, { rivals }) {
    // Pasted twice in a row.
    const half = value.slice(0, value.length / 2)
    if (half.length >= 12 && half + half === value && value.startsWith('sk-'))
      return { data: { count: '2' }, fix: half }
    // One after the other without a sign between them. Where the first ends is all but certain.
    const joined = JOINED.exec(value)
    if (joined) return { data: { count: '2' }, fix: joined[1]!, safe: false }
    const keys = keysIn(value)
    if (keys.length > 1) return { data: { count: String(keys.length) }, fix: keys[0]! }
    return rivals.length > 0 ? { data: { count: String(rivals.length + 1) } } : null
  },
}
