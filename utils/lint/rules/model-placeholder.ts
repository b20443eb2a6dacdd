import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The sample value of a guide. */
export const modelPlaceholder: Rule = {
  id: 'model-placeholder',
  kind: 'placeholder',
  fields: ['model'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return isPlaceholder(value) || /^(?:model|model[-_ ]?(?:name|id)|ep-x+-\w+)$/i.test(value) ? {} : null
  },
}
