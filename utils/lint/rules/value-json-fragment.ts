import { isNameOf } from '../field-name.ts'
import type { Rule } from '../types.ts'

const PAIR = /["']([\w.$-]{1,80})["']\s{0,40}:\s{0,40}(?:"([^"\n]{0,3000})"|'([^'\n]{0,3000})')/g

/** A line of a JSON file, or a whole object, instead of the value in it. */
export const valueJsonFragment: Rule = {
  id: 'value-json-fragment',
  kind: 'json-fragment',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    if (/^https?:\\\//i.test(value)) return { data: { name: 'url' }, fix: value.replace(/\\\//g, '/') }
    if (!/^[\s{[,]*["']/.test(value)) return null
    const pairs = [...value.matchAll(PAIR)].map(([, name = '', double, single]) => ({
      name,
      content: (double ?? single ?? '').replace(/\\\//g, '/'),
    }))
    const wanted = pairs.filter(({ name, content }) => content !== '' && isNameOf(field, name))
    const found = wanted[0] ?? (pairs.length === 1 ? pairs[0] : undefined)
    return found ? { data: { name: found.name }, fix: found.content } : null
  },
}
