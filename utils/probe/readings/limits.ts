import type { Evidence } from '../outcome.ts'
import { statusBody } from './relay.ts'

/** What is known about the money and the limits of a key. Null where nobody told. */
export interface Limits {
  /** What is left, in `unit`. */
  balance: number | null
  total: number | null
  used: number | null
  /** `quota` are a relay's own units, whose worth it did not tell. */
  unit: 'USD' | 'quota'
  /** The key itself has no limit; its account still may. */
  unlimited: boolean
  /** Milliseconds since 1970; null also when it never expires. */
  expiresAt: number | null
  /** The only models this key may use; null when it may use all. */
  models: string[] | null
  /** When the relay said so, by its own clock, in milliseconds since 1970. */
  asOf: number | null
  /** As the server counts requests and tokens, by header name. */
  rateLimit: Record<string, string>
}

type Fields = Record<string, unknown>

const nothing: Omit<Limits, 'asOf' | 'rateLimit'> = {
  balance: null,
  total: null,
  used: null,
  unit: 'USD',
  unlimited: false,
  expiresAt: null,
  models: null,
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
/** Seconds since 1970, where 0 and -1 stand for never. */
const fromSeconds = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value * 1000 : null)

/** The JSON object that a probe got with 200; empty if it got none. */
function answerTo(evidence: readonly Evidence[], probe: string): Fields {
  const outcome = evidence.find((entry) => entry.probe === probe)?.outcome
  if (outcome?.kind !== 'response' || outcome.status !== 200) return {}
  try {
    return fieldsOf(JSON.parse(outcome.body))
  } catch {
    return {}
  }
}

/** new-api counts in units of its own, of which the console tells how many are a dollar. */
function readUsage(evidence: readonly Evidence[]): Partial<Limits> | null {
  const data = fieldsOf(answerTo(evidence, 'usage').data)
  if (data.object !== 'token_usage') return null
  const perDollar = Number(/"quota_per_unit"\s*:\s*(\d+)/.exec(statusBody(evidence, 'status'))?.[1] ?? 0)
  const amount = (value: unknown) => (typeof value === 'number' ? value / (perDollar || 1) : null)
  const unlimited = data.unlimited_quota === true
  return {
    balance: unlimited ? null : amount(data.total_available),
    total: unlimited ? null : amount(data.total_granted),
    used: amount(data.total_used),
    unit: perDollar === 0 ? 'quota' : 'USD',
    unlimited,
    expiresAt: fromSeconds(data.expires_at),
    models: data.model_limits_enabled === true ? Object.keys(fieldsOf(data.model_limits)) : null,
  }
}

/** sub2api: a key with limits of its own, a wallet or a subscription; -1 stands for no limit. */
function readUsageSub2api(evidence: readonly Evidence[]): Partial<Limits> | null {
  const answer = answerTo(evidence, 'usage-sub2api')
  if (!('mode' in answer)) return null
  const quota = fieldsOf(answer.quota)
  const left = numberOf(answer.remaining)
  const expiry = answer.expires_at ?? fieldsOf(answer.subscription).expires_at
  return {
    balance: left === -1 ? null : left,
    total: numberOf(quota.limit),
    used: numberOf(quota.used),
    unlimited: left === -1,
    expiresAt: typeof expiry === 'string' ? Date.parse(expiry) || null : null,
  }
}

/** one-api's copy of OpenAI's old page, where a hundred million stand for no limit. */
function readBilling(evidence: readonly Evidence[]): Partial<Limits> | null {
  const { hard_limit_usd: total, access_until: until } = answerTo(evidence, 'billing')
  if (typeof total !== 'number') return null
  const unlimited = total >= 100_000_000
  return { total: unlimited ? null : total, unlimited, expiresAt: fromSeconds(until) }
}

/** Balance, expiry, allowed models and rate limits, as the relay told them; null when it told none. */
export function readLimits(evidence: readonly Evidence[]): Limits | null {
  const headers = evidence.flatMap(({ outcome }) =>
    outcome.kind === 'response' ? Object.entries(outcome.headers) : [],
  )
  const rateLimit = Object.fromEntries(headers.filter(([name]) => /ratelimit|^retry-after$/.test(name)))
  const date = headers.findLast(([name]) => name === 'date')?.[1] ?? ''
  const told = readUsage(evidence) ?? readUsageSub2api(evidence) ?? readBilling(evidence)
  return told || Object.keys(rateLimit).length > 0
    ? { ...nothing, ...told, rateLimit, asOf: Date.parse(date) || null }
    : null
}
