import { urlsIn } from '../urls-in.ts'
import type { Rule } from '../types.ts'

/** Words around the address. */
export const baseUrlSurroundingText: Rule = {
  id: 'base-url-surrounding-text',
  kind: 'surrounding-text',
  fields: ['baseUrl'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const urls = urlsIn(value)
    const [first] = urls
    return urls.length === 1 && first && first !== value ? { fix: first } : null
  },
}
