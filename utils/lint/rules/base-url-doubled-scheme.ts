import type { Rule } from '../types.ts'

/** `https://https://…` */
export const baseUrlDoubledScheme: Rule = {
  id: 'base-url-doubled-scheme',
  kind: 'doubled-scheme',
  fields: ['baseUrl'],
  stage: 'scheme',
  severity: 'warning',
  check(value) {
    const fixed = value.replace(/^(?:https?:?\/*)+(?=https?:\/\/.)/i, '')
    return fixed === value ? null : { fix: fixed }
  },
}
