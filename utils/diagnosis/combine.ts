import type { Judgement } from './judge.ts'
import type { CauseId, Diagnosis } from './types.ts'

/** What the model list said about the model of the connection. */
export interface Listing {
  /** Index of the evidence. */
  evidence: number
  /** The list is whole and not empty. */
  isComplete: boolean
  hasModel: boolean
}

/** States of this browser: whatever else was seen is less than the whole picture. */
const LOCAL: readonly CauseId[] = ['no-permission', 'offline', 'cancelled', 'interrupted']
/** Troubles of the whole key, whichever API is asked. The more telling first. */
const KEY: readonly CauseId[] = [
  'key-expired',
  'key-disabled',
  'key-quota-exhausted',
  'account-balance',
  'ip-not-allowed',
  'key-invalid',
]
/** May concern one API only: a header that it does not read, a client that it does not serve. */
const ACCESS: readonly CauseId[] = ['client-not-allowed', 'group-denied', 'key-missing']
/** One API is not offered here. Harmless while another one is. */
const PATH: readonly CauseId[] = [
  'html-instead-of-api',
  'wrong-protocol',
  'endpoint-not-found',
  'method-not-allowed',
  'malformed-success',
]
/** A vendor's words for a bad key: a relay that accepted the user's key passes them on from its upstream. */
const VENDOR_KEY: readonly RegExp[] = [
  /incorrect api key|invalid x-api-key|api key not valid|invalid bearer token|authentication fails/i,
  /platform\.openai\.com|console\.anthropic|aistudio|console\.x\.ai|upstream|上游|渠道/i,
]

const isTold = (judgements: readonly Judgement[], id: CauseId) => judgements.some((judgement) => judgement.id === id)

/** Rewrites what an answer says where another answer contradicts it. */
function reconcile(judgement: Judgement, all: readonly Judgement[], listing: Listing | null): CauseId {
  const { id } = judgement
  const isListed = all.some((other) => other.probe === 'models' && other.id === 'ok')
  const accepted = all.filter((other) => other.probe === 'empty-post' && other.id === 'ok')
  const isPathKnown = accepted.some((other) => other.wireApi === judgement.wireApi)

  // Browsers send `Origin` on POST only; a server with an origin list then refuses without a word.
  if (judgement.isMute && isListed) return 'origin-blocked'
  if (judgement.probe !== 'message') return id
  if (id === 'key-invalid' || id === 'key-expired' || id === 'key-disabled') {
    const isVendorsWord = isListed && VENDOR_KEY.some((pattern) => pattern.test(judgement.message))
    if (isPathKnown || (isListed && accepted.length > 0) || isVendorsWord) return 'upstream-key-invalid'
  }
  if (id === 'model-not-found' && listing?.hasModel) return 'model-temporarily-unavailable'
  // The path was there a moment ago: what is new is the model.
  if (id === 'endpoint-not-found' && isPathKnown) return listing?.hasModel ? 'upstream-error' : 'model-not-found'
  return id
}

/** The key problem that outweighs the answers that accepted the key, if any. */
function findKeyProblem(free: readonly Judgement[]): CauseId | null {
  const accepted = free.filter(({ id, probe }) => id === 'ok' && probe === 'empty-post').length
  const refused = free.filter(({ id }) => KEY.includes(id))
  if (refused.length > 0 && refused.length >= accepted) return KEY.find((id) => isTold(refused, id)) ?? null
  if (accepted > 0) return null
  return ACCESS.find((id) => isTold(free, id)) ?? null
}

/** What is told first, from the top. */
const TIERS = [
  'local',
  'worked',
  'message-failed',
  'key',
  'unlisted',
  'accepted',
  'listed',
  'access',
  'trouble',
  'path',
  'unknown',
  'harmless',
  'merely-listed',
] as const

function tierOf(
  { id, probe }: Judgement,
  all: readonly Judgement[],
  keyProblem: CauseId | null,
): (typeof TIERS)[number] {
  const isServed = all.some((other) => other.id === 'ok' && other.probe !== 'models')
  if (LOCAL.includes(id)) return 'local'
  if (probe === 'message') return id === 'ok' ? 'worked' : 'message-failed'
  if (id === keyProblem) return 'key'
  if (probe === 'list') return 'unlisted'
  if (id === 'ok' && probe !== 'models') return 'accepted'
  // A list may be public: beside refusals it proves nothing.
  if (id === 'ok') return isServed || all.every((other) => other.probe === 'models') ? 'listed' : 'merely-listed'
  if (isServed && (probe === 'models' || PATH.includes(id) || ACCESS.includes(id))) return 'harmless'
  if (KEY.includes(id) || ACCESS.includes(id)) return 'access'
  if (id === 'unknown') return 'unknown'
  return PATH.includes(id) ? 'path' : 'trouble'
}

/** Makes one ranked list out of what the answers say each: the first is what the user must be told. */
export function combine(judgements: readonly Judgement[], listing: Listing | null): Diagnosis[] {
  const told = judgements.map((judgement) => ({ ...judgement, id: reconcile(judgement, judgements, listing) }))
  const hasWorked = told.some(({ probe, id }) => probe === 'message' && id === 'ok')
  // The paid message says more about its wire API than the empty request before it.
  const superseded = new Set(told.filter(({ probe }) => probe === 'message').map(({ wireApi }) => wireApi))
  const standing = told.filter(({ probe, wireApi }) => probe === 'message' || !superseded.has(wireApi))
  if (listing?.isComplete && !listing.hasModel && !hasWorked)
    standing.push({
      id: 'model-not-found',
      wireApi: null,
      evidence: listing.evidence,
      strength: 'body',
      sentence: null,
      probe: 'list',
      isMute: false,
      message: '',
    })
  const keyProblem = findKeyProblem(standing.filter(({ probe }) => probe !== 'message'))
  const order: readonly CauseId[] = [...LOCAL, ...PATH]
  const ranked = standing
    .map((judgement) => ({ judgement, tier: TIERS.indexOf(tierOf(judgement, standing, keyProblem)) }))
    .sort(
      ({ judgement: a, tier: tierA }, { judgement: b, tier: tierB }) =>
        tierA - tierB || order.indexOf(a.id) - order.indexOf(b.id) || a.evidence - b.evidence,
    )
  const list: Diagnosis[] = []
  for (const { judgement } of ranked) {
    const { id, wireApi, evidence, strength, sentence } = judgement
    if (!list.some((known) => known.id === id && known.wireApi === wireApi))
      list.push({ id, wireApi, evidence, strength, sentence })
  }
  return list.length > 0 ? list : [{ id: 'unknown', wireApi: null, evidence: -1, strength: 'status', sentence: null }]
}
