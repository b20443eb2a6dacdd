import { shorten } from '../characters.ts'
import type { Rule } from '../types.ts'

/** The name of a variable in a program: the value is elsewhere. */
export const apiKeyEnvReference: Rule = {
  id: 'api-key-env-reference',
  kind: 'env-reference',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    const match =
      /^(?:\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|\$env:\w+|\{env:\w+\}|\$\{\{.*\}\}|(?:os\.(?:environ|getenv)|process\.env|import\.meta\.env|Deno\.env)\b.*)$/.exec(
        value,
      )
    return match ? { data: { found: shorten(value) } } : null
  },
}
