import { INVISIBLE, nameCharacter, ODD_SPACE } from '../characters.ts'
import type { Rule } from '../types.ts'

const ANY = new RegExp(`${INVISIBLE.source}|${ODD_SPACE.source}`)

/** A zero-width space, a byte order mark or a no-break space came along with the copy. */
export const valueInvisibleCharacters: Rule = {
  id: 'value-invisible-characters',
  kind: 'invisible-char',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value) {
    const at = value.search(ANY)
    if (at < 0) return null
    const fixed = value.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim()
    return { data: nameCharacter(value, at), fix: fixed }
  },
}
