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
  [/^npm_/, 'npm'],
  [/^-----BEGIN /, 'PEM'],
  [/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/, 'e-mail'],
]

/** What a JWT says, or null for what is none. */
function readJwt(value: string): Record<string, unknown> | null {
  const body = /^eyJ[\w-]{1,2000}\.(eyJ[\w-]{1,4000})(?:\.|$)/.exec(value)?.[1]
  if (body === undefined) return null
  try {
    return JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** MiniMax has handed out JWTs as API keys (MiniMax-AI/MiniMax-01#69, checked 2026-11-22); those name a group. */
function isLogin(value: string): boolean {
  const body = readJwt(value)
  return body !== null && !('GroupID' in body) && !('GroupName' in body)
}

/** GitHub Models takes a GitHub token as its key (docs.github.com/rest/models, checked 2026-11-22). */
const isGithub = (address: string): boolean => /^https:\/\/models\.(?:github|inference)\./i.test(address)

/** A credential of another service. */
export const apiKeyWrongKind: Rule = {
  id: 'api-key-wrong-kind',
  kind: 'wrong-kind',
  fields: ['apiKey'],
  stage: 'meaning',
  severity: 'warning',
  check(value, { draft }) {
    const kind = KINDS.find(([shape]) => shape.test(value))?.[1] ?? (isLogin(value) ? 'JWT' : undefined)
    return kind === undefined || (kind === 'GitHub' && isGithub(draft.baseUrl)) ? null : { data: { kind } }
  },
}
