import { looksLikeKey } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** Clients put `Bearer ` in front by themselves. */
export const apiKeyBearerPrefix: Rule = {
  id: 'api-key-bearer-prefix',
  kind: 'bearer-prefix',
  fields: ['apiKey'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const bare = value.replace(/^(?:bearer(?:\s*[:=]\s*|\s+))+(?=\S)/i, '')
    if (bare !== value) return { fix: bare }
    const glued = /^bearer(sk-\S+)$/i.exec(value)
    return glued && looksLikeKey(glued[1]!) ? { fix: glued[1]! } : null
  },
}
