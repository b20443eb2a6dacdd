import { looksLikeModelId } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

const SEPARATORS = [/[,，、;；|\r\n]| (?:or|and|或|和|\/) /, /\s+/]

/** Several models in one field. */
export const modelMultiple: Rule = {
  id: 'model-multiple',
  kind: 'multiple-models',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    for (const separator of SEPARATORS) {
      const parts = value
        .split(separator)
        .map((part) => part.trim().replace(/^["'[]{1,3}|["'\]]{1,3}$/g, ''))
        .filter(Boolean)
      if (parts.length > 1 && parts.every(looksLikeModelId))
        return { data: { count: String(parts.length) }, fix: parts[0]! }
    }
    return null
  },
}
