import type { Rule } from '../types.ts'

/** Capitals in an id of a family that has none. */
export const modelWrongCase: Rule = {
  id: 'model-wrong-case',
  kind: 'wrong-case',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    // Other families have ids with capitals (GLM-4.6, MiniMax-M2).
    return /^(?:gpt|claude|gemini|o\d)-/i.test(value) && /[A-Z]/.test(value)
      ? { fix: value.toLowerCase(), safe: false }
      : null
  },
}
