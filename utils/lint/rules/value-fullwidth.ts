import type { Rule } from '../types.ts'

const FULLWIDTH = /[\uff01-\uff5e]/g
/** The full stop of a Chinese keyboard between two parts of a host. */
const FULL_STOP = /(?<=[\w-])[。．｡](?=[\w-])/g

/** Full-width letters and signs of a Chinese or Japanese keyboard. */
export const valueFullwidth: Rule = {
  id: 'value-fullwidth',
  kind: 'fullwidth',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'characters',
  severity: 'warning',
  check(value, { field }) {
    // Brackets and commas of a Chinese sentence around a display name are no mistake of the keyboard.
    if (field === 'model' && !/[\uff0d-\uff1a\uff21-\uff3a\uff3f\uff41-\uff5a]/.test(value)) return null
    const fixed = value
      .replace(FULLWIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(FULL_STOP, '.')
    if (fixed === value) return null
    const at = [...value].findIndex((character, index) => character !== [...fixed][index])
    return { data: { found: [...value][at] ?? '' }, fix: fixed }
  },
}
