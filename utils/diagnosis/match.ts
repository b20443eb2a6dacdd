import { glossOf } from './gloss.ts'
import type { Cause, Reply, Sign, Strength } from './types.ts'

/** Pages announce themselves early; a whole web app need not be searched. */
const PAGE_LOOK = 40_000

const strengths: readonly Strength[] = ['status', 'headers', 'body']

/** The cause that one answer speaks for most clearly. */
export interface Match {
  cause: Cause
  strength: Strength
}

function strengthOf(sign: Sign): Strength {
  if (sign.says ?? sign.page ?? sign.code ?? sign.finish) return 'body'
  if (sign.headers) return 'headers'
  return (sign.status ?? sign.outcome) ? 'status' : 'body'
}

function fits(sign: Sign, reply: Reply, message: string): boolean {
  const { headers } = reply
  if (sign.outcome && sign.outcome !== reply.evidence.outcome.kind) return false
  if (sign.status && !sign.status.test(String(reply.status))) return false
  if (sign.finish && !sign.finish.test(reply.finish)) return false
  if (sign.code && !sign.code.some((pattern) => pattern.test(reply.code))) return false
  if (sign.says && (reply.isHtml || !sign.says.some((pattern) => pattern.test(message)))) return false
  if (sign.unless?.some((pattern) => pattern.test(message))) return false
  if (sign.page) {
    if (reply.kind !== 'html' && reply.kind !== 'text') return false
    const page = reply.body.slice(0, PAGE_LOOK)
    if (!sign.page.some((pattern) => pattern.test(page))) return false
  }
  for (const [name, pattern] of Object.entries(sign.headers ?? {})) if (!pattern.test(headers[name] ?? '')) return false
  return sign.when?.(reply) ?? true
}

/** The best match by strength, then by rank; null when nothing speaks for any cause. */
export function matchCause(reply: Reply, causes: readonly Cause[]): Match | null {
  let best: (Match & { weight: number }) | null = null
  // The signs know one apostrophe; some servers write the typographic one.
  const said = reply.message.replaceAll('’', "'")
  const message = reply.isHtml ? said : said + glossOf(said)
  for (const cause of causes)
    for (const sign of cause.signs) {
      const strength = strengthOf(sign)
      const weight = strengths.indexOf(strength) * 1_000 + (sign.rank ?? cause.rank ?? 0)
      if ((best === null || weight > best.weight) && fits(sign, reply, message)) best = { cause, strength, weight }
    }
  return best
}
