import { looksLikeModel } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** Several models in one field. */
export const modelMultiple: Rule = {
  id: 'model-multiple',
  kind: 'multiple-models',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const parts = value
      .split(/[,，、;；|\n]| (?:or|and|或|和) /)
      .map((part) => part.trim())
      .filter(Boolean)
    return parts.length > 1 && parts.every(looksLikeModel)
      ? { data: { count: String(parts.length) }, fix: parts[0]! }
      : null
  },
}
