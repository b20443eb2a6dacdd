import { isPlaceholder } from '../../relay/stand-in.ts'
import { nameCharacter } from '../characters.ts'
import type { Rule } from '../types.ts'

/** A character that no HTTP header can carry; nobody can guess which letter was meant. */
export const apiKeyNonAscii: Rule = {
  id: 'api-key-non-ascii',
  kind: 'non-ascii',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    if (isPlaceholder(value)) return null
    const at = value.search(/[^\x20-\x7e]/)
    return at < 0 || /[•●∙·…＊]/.test(value[at]!) ? null : { data: nameCharacter(value, at) }
  },
}
