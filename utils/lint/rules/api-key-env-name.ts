import { isPlaceholder } from '../../relay/stand-in.ts'
import type { Rule } from '../types.ts'

/** The name of an environment variable instead of its value. */
export const apiKeyEnvName: Rule = {
  id: 'api-key-env-name',
  kind: 'env-name',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'error',
  blocking: true,
  check(value) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) &&
      /(?:KEY|TOKEN|SECRET|AUTH)$/.test(value) &&
      !isPlaceholder(value)
      ? { data: { name: value } }
      : null
  },
}
