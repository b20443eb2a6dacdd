import type { Rule } from '../types.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gh[pousr]_|github_pat_)/, 'GitHub'],
  [/^glpat-/, 'GitLab'],
  [/^xox[abpr]-/, 'Slack'],
  [/^AKIA[A-Z\d]{12}/, 'AWS'],
  [/^eyJ[\w-]+\.[\w-]+/, 'JWT'],
  [/^npm_/, 'npm'],
]

/** A credential of another service. */
export const apiKeyWrongKind: Rule = {
  id: 'api-key-wrong-kind',
  kind: 'wrong-kind',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value) {
    const kind = KINDS.find(([shape]) => shape.test(value))?.[1]
    return kind === undefined ? null : { data: { kind } }
  },
}
