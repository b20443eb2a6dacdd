import type { Rule } from '../types.ts'

/** `models/…` is Google's path, not part of the id, and neither is the method behind it. */
export const modelPathPrefix: Rule = {
  id: 'model-path-prefix',
  kind: 'path-prefix',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const match =
      /^\/?((?:publishers\/[\w-]{1,40}\/)?models\/)([^\s:]+(?::(?!\w*generateContent)\S+)?)(?::\w*)?$/i.exec(value)
    return match ? { data: { prefix: match[1]! }, fix: match[2]! } : null
  },
}
