import type { Rule } from '../types.ts'

/** Families whose ids have no capitals. Others do: GLM-4.6, MiniMax-M2, DeepSeek-V3. */
const SMALL = /^(?:(?:gpt|claude|gemini|o\d)-[\w.-]+|deepseek-(?:chat|reasoner|coder))$/i

/** Capitals in an id of a family that has none. */
export const modelWrongCase: Rule = {
  id: 'model-wrong-case',
  kind: 'wrong-case',
  fields: ['model'],
  stage: 'meaning',
  severity: 'info',
  check(value) {
    return SMALL.test(value) && /[A-Z]/.test(value) ? { fix: value.toLowerCase(), safe: false } : null
  },
}
