import type { Rule } from '../types.ts'

/** `[1m]` tells Claude Code to use the long context; it cuts it off before it asks (code.claude.com/docs/en/model-config, checked 2026-11-22). */
export const modelSuffix: Rule = {
  id: 'model-suffix',
  kind: 'suffix',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    const fixed = value.replace(/\[1m\]$/i, '')
    return fixed === value || fixed === '' ? null : { fix: fixed, safe: false }
  },
}
