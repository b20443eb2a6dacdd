import type { Rule } from '../types.ts'

/** `https://https://…` */
export const baseUrlDoubledScheme: Rule = {
  id: 'base-url-doubled-scheme',
  kind: 'doubled-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value) {
    const match = /^https?:?\/*(https?:\/\/.+)$/i.exec(value)
    return match ? { fix: match[1]! } : null
  },
}
