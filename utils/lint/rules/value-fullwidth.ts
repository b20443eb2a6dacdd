import { shorten } from '../characters.ts'
import type { Rule } from '../types.ts'

const FULLWIDTH = /[\uff01-\uff5e]/
const ALL_FULLWIDTH = /[\uff01-\uff5e]/g

/** Full-width letters and signs of a Chinese or Japanese keyboard. */
export const valueFullwidth: Rule = {
  id: 'value-fullwidth',
  kind: 'fullwidth',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    if (!FULLWIDTH.test(value)) return null
    const fixed = value.replace(ALL_FULLWIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    return { data: { found: shorten(value.match(FULLWIDTH)![0]) }, fix: fixed }
  },
}
