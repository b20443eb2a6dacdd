import type { Field } from '../relay/schema.ts'

const NAMES: Record<Field, RegExp> = {
  baseUrl: /url|uri|host|endpoint|base|address/i,
  apiKey: /key|token|secret|auth|password/i,
  model: /model|^id$/i,
}

/** Whether a setting of this name holds that field: `OPENAI_BASE_URL`, `apiKey`, `--model`. */
export const isNameOf = (field: Field, name: string): boolean => NAMES[field].test(name)
