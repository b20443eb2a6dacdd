import type { Rule } from '../types.ts'

/** A whole HTTP header instead of the key in it. */
export const apiKeyHeaderName: Rule = {
  id: 'api-key-header-name',
  kind: 'header-name',
  fields: ['apiKey'],
  stage: 'wrapping',
  severity: 'warning',
  check(value) {
    const match =
      /^\s*(?:-H\s+)?["']?(authorization|x-api-key|x-goog-api-key|api-key)["']?\s*[:=]\s*["']?(\S.*?)["']?\s*$/i.exec(
        value,
      )
    return match ? { data: { name: match[1]! }, fix: match[2]! } : null
  },
}
