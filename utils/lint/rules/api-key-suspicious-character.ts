import { isPlaceholder } from '../../relay/stand-in.ts'
import { nameCharacter } from '../characters.ts'
import type { Rule } from '../types.ts'

/** A character that keys hardly ever hold. */
export const apiKeySuspiciousCharacter: Rule = {
  id: 'api-key-suspicious-character',
  kind: 'suspicious-char',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    const at = value.search(/[\s<>"'`\\{}[\]()]/)
    return at < 0 || isPlaceholder(value) || /\$|environ|process/.test(value)
      ? null
      : { data: nameCharacter(value, at) }
  },
}
