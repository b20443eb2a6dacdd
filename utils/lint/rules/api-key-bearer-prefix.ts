import type { Rule } from '../types.ts'

/** Clients put `Bearer ` in front by themselves. */
export const apiKeyBearerPrefix: Rule = {
  id: 'api-key-bearer-prefix',
  kind: 'bearer-prefix',
  fields: ['apiKey'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const match = /^bearer\s+(\S.*)$/i.exec(value)
    return match ? { fix: match[1]! } : null
  },
}
