import { parse } from '../../relay/parse.ts'
import type { Rule } from '../types.ts'

/** An import link: the address in it is taken. */
export const baseUrlDeepLink: Rule = {
  id: 'base-url-deep-link',
  kind: 'deep-link',
  fields: ['baseUrl'],
  stage: 'wrapping',
  severity: 'info',
  check(value) {
    if (!/^\s*(?:cherrystudio|ccswitch|chatbox|deepchat|aionui|opencat|ama):\/\//i.test(value)) return null
    const { baseUrl } = parse(value).draft
    return baseUrl === '' ? { severity: 'error', blocking: true } : { fix: baseUrl }
  },
}
