// Not the whole reader, which only a paste needs: the popup's first paint has lint in it.
import { findLinks } from '../../relay/parse/link.ts'
import type { Rule } from '../types.ts'

/** An import link of a client: what it carries for this field is taken. */
export const valueDeepLink: Rule = {
  id: 'value-deep-link',
  kind: 'deep-link',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'info',
  check(value, { field }) {
    if (!/^\s*(?:cherrystudio|ccswitch|chatbox|deepchat|aionui|opencat|ama):\/\//i.test(value)) return null
    const carried = findLinks(value).found.filter((one) => one.field === field)
    const [best] = carried.toSorted((a, b) => b.confidence - a.confidence)
    return best ? { fix: best.value } : { severity: 'error', blocking: true }
  },
}
