import { looksLikeKey, looksLikeModelId, looksLikeUrl } from '../../relay/shapes.ts'
import type { Field } from '../../relay/schema.ts'
import type { Hit, Rule } from '../types.ts'

/** Is this line a value of its own, rather than the rest of the line before? */
function isWhole(line: string, field: Field, before: string): boolean {
  if (field === 'baseUrl') return looksLikeUrl(line) && !/[-./]$/.test(before)
  return field === 'apiKey' ? looksLikeKey(line) : looksLikeModelId(line)
}

/** A value that was copied over several lines, or with the end of its line. */
export const valueLineBreak: Rule = {
  id: 'value-line-break',
  kind: 'line-break',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }): Hit | null {
    // As programs write a line break.
    const unwritten = value.replace(/(?:\\[nrt])+$/, '')
    if (unwritten !== value && unwritten !== '') return { fix: unwritten }
    const bare = value.trim()
    if (bare === '' || !/[\r\n]/.test(value)) return null
    if (!/[\r\n]/.test(bare)) return { fix: value.replace(/[\r\n]+/g, ''), severity: 'info' }
    const lines = bare
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const whole = lines.filter((line, index) => isWhole(line, field, lines[index - 1] ?? ''))
    // Several values are another rule's business.
    if (whole.length > 1) return null
    // A word that was wrapped by a mail or a narrow box.
    const isOneWord = lines.every((line) => /^[\x21-\x7e]+$/.test(line)) && !whole.some((line) => line !== lines[0])
    return isOneWord
      ? { fix: lines.join('') }
      : { fix: whole[0] ?? lines[0]!, safe: false, blocking: true, severity: 'error' }
  },
}
