import { looksLikeModelId } from '../../relay/shapes.ts'
import { isPlaceholder, isReference } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The id that a display name usually stands for; the relay's own list has the last word. */
function guessId(name: string): string {
  const id = name
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[()[\]]/g, '')
    .replace(/\s+/g, '-')
  // Anthropic writes versions with a hyphen, Alibaba glues them to the name.
  return id.startsWith('claude') ? id.replace(/(\d)\.(\d)/g, '$1-$2') : id.replace(/^qwen-(?=\d)/, 'qwen')
}

/** Some relays tell their sources apart in the id: `gpt-4o-官转`, `[次]gpt-4o`. */
const isIdWithMark = (value: string): boolean =>
  !/[\s()（）]/.test(value) &&
  value
    .split(/[^\x21-\x7e]+|[[\]]/)
    .map((part) => part.replace(/^-|-$/g, ''))
    .some(looksLikeModelId)

/** The name that a website shows instead of the id that the API wants. */
export const modelDisplayName: Rule = {
  id: 'model-display-name',
  kind: 'display-name',
  fields: ['model'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    if (isPlaceholder(value) || isReference(value) || isIdWithMark(value)) return null
    if (!/\s/.test(value) && !/[^\x21-\x7e]/.test(value)) return null
    const guess = guessId(value)
    return { data: { guess: guess || 'gpt-5' }, ...(guess !== '' && { fix: guess, safe: false }), blocking: true }
  },
}
