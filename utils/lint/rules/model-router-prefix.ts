import { looksLikeModelId } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** `provider,model` is how claude-code-router names a model. */
export const modelRouterPrefix: Rule = {
  id: 'model-router-prefix',
  kind: 'router-prefix',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const match = /^([\w-]+),([\w.:/-]+)$/.exec(value)
    return match && !looksLikeModelId(match[1]!) ? { data: { prefix: match[1]! }, fix: match[2]! } : null
  },
}
