import { keysIn } from '../keys-in.ts'
import type { Rule } from '../types.ts'

/** Words around the key. */
export const apiKeySurroundingText: Rule = {
  id: 'api-key-surrounding-text',
  kind: 'surrounding-text',
  fields: ['apiKey'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const keys = keysIn(value)
    const [first] = keys
    return keys.length === 1 && first && first !== value && /[\s\u2e80-\uffef]|<\/?[a-z]{1,10}>/i.test(value)
      ? { fix: first }
      : null
  },
}
