import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The id that a display name usually stands for; the relay's own list has the last word. */
const guessId = (name: string): string =>
  name
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[()[\]]/g, '')
    .replace(/\s+/g, '-')

/** The name that a website shows instead of the id that the API wants. */
export const modelDisplayName: Rule = {
  id: 'model-display-name',
  kind: 'display-name',
  fields: ['model'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (isPlaceholder(value) || (!/\s/.test(value) && !/[^\x21-\x7e]/.test(value))) return null
    const guess = guessId(value)
    return { data: { guess }, ...(guess !== '' && { fix: guess, safe: false }), blocking: true }
  },
}
