import type { Rule } from '../types.ts'

/** `/v1/v1`, `/paas/v4/v1`, `/v1beta/openai/v1`: one version too many. */
export const baseUrlDoubledVersion: Rule = {
  id: 'base-url-doubled-version',
  kind: 'doubled-version',
  fields: ['baseUrl'],
  stage: 'path',
  severity: 'warning',
  check(value) {
    const match =
      /^([^?#]*?\/v\d+(?:beta)?)((?:\/v\d+(?:beta)?)+)\/*$/i.exec(value) ??
      /^([^?#]*\/v1beta\/openai)(\/v\d+)\/*$/i.exec(value)
    return match ? { data: { found: match[2]! }, fix: match[1]! } : null
  },
}
