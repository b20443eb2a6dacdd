import { parse } from '../../relay/parse.ts'
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
    const found = parse(value).draft[field]
    return found === '' ? { severity: 'error', blocking: true } : { fix: found }
  },
}
