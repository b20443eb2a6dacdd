import type { Rule } from '../types.ts'

/** export X=…, set X=…, $env:X = …, -e X=…, const x = … */
const ASSIGNMENT =
  /^\s*(?:(?:export|set|ENV|const|let|var|-e|--env)\s+|\$env:)?([A-Za-z_][\w.]{1,60})\s*=\s*([^=\s].*)$/
/** setx X …, set -gx X …: a space instead of the sign. */
const SET_COMMAND = /^\s*setx?\s+(?:-\w+\s+)?([A-Za-z_]\w{1,60})\s+(\S.*)$/
const LABELLED = {
  baseUrl: /^\s*((?:api_?)?(?:base|host|endpoint)(?:_?ur[li]|_path|_base)?)\s*:\s+(\S.*)$/i,
  apiKey: /^\s*((?:api|access|auth)?_?(?:key|token|secret))\s*:\s+(\S.*)$/i,
  model: /^\s*(model(?:_?(?:name|id))?)\s*:\s*(\S.*)$/i,
} as const

/** `NAME=value` out of a shell, an .env file or a settings file instead of the value. */
export const valueEnvAssignment: Rule = {
  id: 'value-env-assignment',
  kind: 'env-assignment',
  fields: ['baseUrl', 'apiKey', 'model'],
  stage: 'wrapping',
  severity: 'warning',
  check(value, { field }) {
    const match = ASSIGNMENT.exec(value) ?? SET_COMMAND.exec(value) ?? LABELLED[field].exec(value)
    if (!match) return null
    const fixed = match[2]!.trim()
    return fixed === '' || /^\/\//.test(fixed) ? null : { data: { name: match[1]! }, fix: fixed.replace(/\s*;$/, '') }
  },
}
