import { looksLikeUrl } from '../../relay/shapes.ts'
import { urlsIn } from '../urls-in.ts'
import type { Rule } from '../types.ts'

/** `地址：api.relay.net`, `API: api.relay.net/v1`: without a scheme only a label tells that it is one. */
const LABELLED_HOST = /^(?!https?:)[^/:：.=]{1,30}[:：=]\s*([\w[][\x21-\x7e]*)$/i

/** Words around the address. */
export const baseUrlSurroundingText: Rule = {
  id: 'base-url-surrounding-text',
  kind: 'surrounding-text',
  fields: ['baseUrl'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const labelled = LABELLED_HOST.exec(value)?.[1]
    if (labelled !== undefined && !labelled.includes('://') && looksLikeUrl(labelled)) return { fix: labelled }
    const urls = urlsIn(value)
    const [first] = urls
    return urls.length === 1 && first && first !== value ? { fix: first } : null
  },
}
