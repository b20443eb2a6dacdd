import type { Rule } from '../types.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gh[pousr]_|github_pat_)/, 'GitHub'],
  [/^glpat-/, 'GitLab'],
  [/^xox[abpr]-/, 'Slack'],
  [/^AKIA[A-Z\d]{12}/, 'AWS'],
  [/^ya29\./, 'Google login'],
  [/^(?:sess|org|proj)[-_]\w{16,}$/, 'OpenAI account'],
  [/^sk-ant-(?:oat|sid|admin)\d\d-/, 'Claude login'],
  [/^sk_(?:live|test)_/, 'Stripe'],
  [/^eyJ[\w-]+\.[\w-]+/, 'JWT'],
  [/^npm_/, 'npm'],
  [/^-----BEGIN /, 'PEM'],
  [/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/, 'e-mail'],
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
