import type { Judgement } from './judge.ts'
import type { KeyFacts } from './key-facts.ts'
import { isListProbe } from './models.ts'
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

/** Messages in a shape that plain chat does not have: what they find is told apart. */
const SPECIAL: Readonly<Record<string, NonNullable<Diagnosis['only']>>> = {
  'agent-message': 'agents',
  'json-mode': 'json',
}

const isTold = (judgements: readonly Judgement[], id: CauseId) => judgements.some((judgement) => judgement.id === id)
const isEmptyPost = ({ probe }: Judgement) => probe.startsWith('empty-post')
/** An API did what it was asked: more than a list, which may be public. */
const isServed = (all: readonly Judgement[]) => all.some(({ id, probe }) => id === 'ok' && !isListProbe(probe))

/** Rewrites what an answer says where another answer contradicts it. */
function reconcile(
  judgement: Judgement,
  all: readonly Judgement[],
  listing: Listing | null,
  facts: KeyFacts | null,
): CauseId {
  const { id } = judgement
  const isListed = all.some((other) => isListProbe(other.probe) && other.id === 'ok')
  const accepted = all.filter((other) => isEmptyPost(other) && other.id === 'ok')
  const isPathKnown = accepted.some((other) => other.wireApi === judgement.wireApi)

  // Browsers send `Origin` on POST only; a server with an origin list then refuses without a word.
  if (judgement.isMute && isListed) return 'origin-blocked'
  if (id === 'key-invalid' && facts && !isServed(all)) return facts.refusal
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

/** Which of several answers of one API, asked in several ways, counts. */
function isSuperseded({ probe, id, wireApi }: Judgement, all: readonly Judgement[]): boolean {
  // A list that is not at its second place either tells nothing new.
  if (probe === 'models-fallback') return id !== 'ok'
  if (probe === 'message' || probe in SPECIAL || isListProbe(probe)) return false
  const others = all.filter((other) => other.wireApi === wireApi && other.probe !== probe)
  // The paid message says more than the empty request before it.
  if (others.some((other) => other.probe === 'message')) return true
  const other = others.find(isEmptyPost)
  if (!other) return false
  // A key that one of the two headers carries is a good key; and who saw none in one says more about the other.
  const isBetter = other.id === 'ok' ? id !== 'ok' : id === 'key-missing' && other.id !== 'key-missing'
  return isBetter || (probe !== 'empty-post' && id !== 'ok' && other.id !== 'key-missing')
}

/** What the list, or the limits of the key, say against the model; an answer of the model itself refutes both. */
function missingModel(listing: Listing | null, facts: KeyFacts | null): Judgement | null {
  const isUnlisted = listing?.isComplete && !listing.hasModel
  if (!facts?.lacksModel && !isUnlisted) return null
  return {
    id: facts?.lacksModel ? 'model-not-allowed' : 'model-not-found',
    wireApi: null,
    evidence: facts?.lacksModel ? facts.evidence : listing!.evidence,
    strength: 'body',
    sentence: null,
    probe: 'list',
    isMute: false,
    message: '',
  }
}

/** One header was refused for its key, and on the same path the other one was not: the key is good beyond doubt. */
const isProvenByHeader = (all: readonly Judgement[]) =>
  all.some(
    ({ probe, id, wireApi }) =>
      probe === 'empty-post-x-api-key' &&
      id === 'ok' &&
      all.some((other) => other.probe === 'empty-post' && other.wireApi === wireApi && KEY.includes(other.id)),
  )

/** The key problem that outweighs the answers that accepted the key, if any. */
function findKeyProblem(free: readonly Judgement[], facts: KeyFacts | null): CauseId | null {
  const accepted = free.filter((judgement) => judgement.id === 'ok' && isEmptyPost(judgement)).length
  // That a key does not exist is refuted by a console that knows it.
  const refused = free.filter(({ id }) => KEY.includes(id) && !(facts && id === 'key-invalid'))
  if (refused.length > 0 && refused.length >= accepted) return KEY.find((id) => isTold(refused, id)) ?? null
  if (accepted > 0) return null
  return ACCESS.find((id) => isTold(free, id)) ?? null
}

/** What is told first, from the top. */
const TIERS = [
  'local',
  'worked',
  'message-failed',
  'special',
  'key',
  'unlisted',
  'limited',
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
  const served = isServed(all)
  if (probe in SPECIAL) return 'special'
  if (LOCAL.includes(id)) return 'local'
  if (probe === 'message') return id === 'ok' ? 'worked' : 'message-failed'
  if (id === keyProblem) return 'key'
  if (probe === 'list') return 'unlisted'
  // Whoever must wait was told so, and was asked nothing more: the rest of the check is missing.
  if (id === 'rate-limited') return 'limited'
  if (id === 'ok' && !isListProbe(probe)) return 'accepted'
  // A list may be public: beside refusals it proves nothing.
  if (id === 'ok') return served || all.every((other) => isListProbe(other.probe)) ? 'listed' : 'merely-listed'
  if (served && (isListProbe(probe) || PATH.includes(id) || ACCESS.includes(id))) return 'harmless'
  if (KEY.includes(id) || ACCESS.includes(id)) return 'access'
  if (id === 'unknown') return 'unknown'
  return PATH.includes(id) ? 'path' : 'trouble'
}

/** Makes one ranked list out of what the answers say each: the first is what the user must be told. */
export function combine(
  judgements: readonly Judgement[],
  listing: Listing | null,
  facts: KeyFacts | null,
): Diagnosis[] {
  const told = judgements.map((judgement) => ({ ...judgement, id: reconcile(judgement, judgements, listing, facts) }))
  const standing = told.filter((judgement) => !isSuperseded(judgement, told))
  const hasWorked = told.some(({ probe, id }) => probe === 'message' && id === 'ok')
  const missing = hasWorked ? null : missingModel(listing, facts)
  if (missing) standing.push(missing)
  const free = standing.filter(({ probe }) => probe !== 'message' && !(probe in SPECIAL))
  const keyProblem = isProvenByHeader(told) ? null : findKeyProblem(free, facts)
  const order: readonly CauseId[] = [...LOCAL, ...PATH]
  const ranked = standing
    .map((judgement) => ({ judgement, tier: TIERS.indexOf(tierOf(judgement, standing, keyProblem)) }))
    .sort(
      ({ judgement: a, tier: tierA }, { judgement: b, tier: tierB }) =>
        tierA - tierB || order.indexOf(a.id) - order.indexOf(b.id) || a.evidence - b.evidence,
    )
  const list: Diagnosis[] = []
  for (const { judgement } of ranked) {
    const { id, wireApi, evidence, strength, sentence, probe } = judgement
    const only = SPECIAL[probe]
    if (!list.some((known) => known.id === id && known.wireApi === wireApi))
      list.push({ id, wireApi, evidence, strength, sentence, ...(only && { only }) })
  }
  return list.length > 0 ? list : [{ id: 'unknown', wireApi: null, evidence: -1, strength: 'status', sentence: null }]
}
