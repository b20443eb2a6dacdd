import type { Evidence } from '../probe/outcome.ts'
import { readLimits } from '../probe/readings/limits.ts'
import type { CauseId } from './types.ts'

/** For a server that tells no date. No check was made before this was written: what had expired by then has expired. */
const EARLIEST = Date.UTC(2026, 10, 22)

/** Questions about the key itself, which the console answers for a key that its APIs refuse too. */
const ABOUT_KEY: ReadonlySet<string> = new Set(['usage', 'usage-sub2api'])

/** What the console knows of a key, so that "no such key" can be told from "not any more". */
export interface KeyFacts {
  /** Index of the evidence. */
  evidence: number
  /** Why a key that exists is refused. */
  refusal: CauseId
  /** The key may use certain models only, and the one of the connection is none of them. */
  lacksModel: boolean
}

/** new-api ends a name with `*` where it stands for a family of names. */
const covers = (allowed: string, model: string) =>
  allowed.endsWith('*') ? model.startsWith(allowed.slice(0, -1)) : allowed === model

/**
 * Null where nobody told that the key exists. A 401 is no proof that it does not: older versions of new-api give it to
 * disabled keys as well. Since 2026-04-12 its APIs say "invalid" of expired, exhausted and disabled keys alike
 * (model/token.go, checked 2026-11-22).
 */
export function readKeyFacts(evidence: readonly Evidence[], model: string | null): KeyFacts | null {
  const index = evidence.findIndex(({ probe, outcome }) => ABOUT_KEY.has(probe) && outcome.kind === 'response')
  const limits = readLimits(evidence.slice(index, index + 1))
  if (index < 0 || limits === null || (limits.balance === null && !limits.unlimited)) return null
  const isEmpty = !limits.unlimited && limits.balance !== null && limits.balance <= 0
  const isPast = limits.expiresAt !== null && limits.expiresAt <= (limits.asOf ?? EARLIEST)
  return {
    evidence: index,
    refusal: isPast ? 'key-expired' : isEmpty ? 'key-quota-exhausted' : 'key-disabled',
    lacksModel: model !== null && limits.models !== null && !limits.models.some((allowed) => covers(allowed, model)),
  }
}
