import type { Rule } from '../types.ts'

/** `models/…` is Google's path, not part of the id. */
export const modelPathPrefix: Rule = {
  id: 'model-path-prefix',
  kind: 'path-prefix',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const match = /^\/?models\/(\S+)$/.exec(value)
    return match ? { fix: match[1]! } : null
  },
}
