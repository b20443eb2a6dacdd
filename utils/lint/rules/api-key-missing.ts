import type { Rule } from '../types.ts'

/** Everything that stands around a key, and no key. */
export const apiKeyMissing: Rule = {
  id: 'api-key-missing',
  kind: 'key-missing',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return /^(?:bearer|(?:authorization|x-api-key|x-goog-api-key)\s*:?(?:\s*bearer)?|(?:key|api[- ]?key)(?=\s*:))\s*:?$/i.test(
      value,
    )
      ? {}
      : null
  },
}
