import type { Readiness } from './clients/readiness.ts'
import type { CauseId, Diagnosis } from './diagnosis/types.ts'

/** The order in which the relays' own guides tell people to look; `restart` and `support` only a person can do. */
export const checklistIds = ['key', 'address', 'model', 'protocol', 'restart', 'account', 'support'] as const
export type ChecklistId = (typeof checklistIds)[number]

export interface ChecklistItem {
  id: ChecklistId
  state: 'good' | 'bad' | 'open'
}

const KEY: readonly CauseId[] = ['key-missing', 'key-invalid', 'key-disabled']
const ADDRESS: readonly CauseId[] = [
  'endpoint-not-found',
  'html-instead-of-api',
  'method-not-allowed',
  'redirected',
  'site-not-found',
  'unreachable',
]
const MODEL: readonly CauseId[] = ['model-not-allowed', 'model-not-found']
const ACCOUNT: readonly CauseId[] = [
  'account-balance',
  'client-not-allowed',
  'group-denied',
  'ip-not-allowed',
  'key-expired',
  'key-quota-exhausted',
  'rate-limited',
]
/** Whoever answers one of these has taken the key, at an address that serves an API. */
const AFTER_THE_KEY: readonly CauseId[] = ['ok', 'parameter-unsupported', ...MODEL, 'content-filtered']

interface Known {
  causes: readonly Pick<Diagnosis, 'id'>[]
  /** The model was asked for, and answered or stood in the list. */
  hasModel: boolean
  /** Of the client that the user wants. */
  readiness: Pick<Readiness, 'status' | 'because'> | undefined
}

/** Ticks off what the check has shown to be right, and marks what it has shown to be wrong. */
export function tickChecklist({ causes, hasModel, readiness }: Known): ChecklistItem[] {
  const first = causes[0]?.id ?? 'unknown'
  const passed = causes.some(({ id }) => AFTER_THE_KEY.includes(id))
  const judge = (bad: readonly CauseId[], isGood: boolean): ChecklistItem['state'] =>
    bad.includes(first) ? 'bad' : isGood ? 'good' : 'open'
  const states: Record<ChecklistId, ChecklistItem['state']> = {
    key: judge(KEY, passed || ACCOUNT.includes(first)),
    address: judge(ADDRESS, passed || KEY.includes(first) || ACCOUNT.includes(first)),
    model: judge(MODEL, hasModel),
    protocol:
      readiness?.status === 'ready' ? 'good' : readiness?.because.id === 'client.because.no-wire-api' ? 'bad' : 'open',
    restart: 'open',
    account: judge(ACCOUNT, passed),
    support: 'open',
  }
  return checklistIds.map((id) => ({ id, state: states[id] }))
}
