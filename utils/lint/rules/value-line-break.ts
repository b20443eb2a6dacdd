import { looksLikeKey, looksLikeModel, looksLikeUrl } from '../../relay/shapes.ts'
import type { Field } from '../../relay/schema.ts'
import type { Rule } from '../types.ts'

/** Is this line a value of its own, rather than the rest of the line before? */
function isWhole(line: string, field: Field, before = ''): boolean {
  if (field === 'baseUrl') return looksLikeUrl(line) && !/[-./]$/.test(before)
  return field === 'apiKey' ? looksLikeKey(line) : looksLikeModel(line)
}

/** A value that was copied over several lines. */
export const valueLineBreak: Rule = {
  id: 'value-line-break',
  kind: 'line-break',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const bare = value.trim()
    if (!/[\r\n]/.test(bare)) return null
    const lines = bare.split(/[\r\n]+/).map((line) => line.trim())
    // A word that was wrapped by a mail or a narrow box. Several values are another rule's business.
    const joined = lines.join('')
    const [first = ''] = lines
    const isOneWord =
      lines.every((line) => /^[\x21-\x7e]+$/.test(line)) &&
      !lines.some((line, index) => index > 0 && isWhole(line, field, lines[index - 1]))
    return isOneWord
      ? { fix: joined }
      : { fix: lines.find((line) => isWhole(line, field)) ?? first, safe: false, blocking: true, severity: 'error' }
  },
}
