import { isPlaceholder, isReference } from '../../relay/stand-in.ts'
import { nameCharacter } from '../characters.ts'
import type { Rule } from '../types.ts'

/** A character that keys hardly ever hold. Keys of two parts and base64 are made of more than letters and digits. */
export const apiKeySuspiciousCharacter: Rule = {
  id: 'api-key-suspicious-character',
  kind: 'suspicious-char',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (/[*•●∙·…]|:\/\//.test(value) || isPlaceholder(value) || isReference(value)) return null
    const at = value.search(/[^\w.~+/=:|@-]/)
    if (at < 0 || !/[\x20-\x7e]/.test(value[at]!)) return null
    const data = nameCharacter(value, at)
    return /\s/.test(value) ? { data, severity: 'error', blocking: true } : { data }
  },
}
