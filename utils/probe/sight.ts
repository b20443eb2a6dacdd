import type { Evidence } from './outcome.ts'

/**
 * What an answer is at first sight: enough to choose the next question. What it means is for `diagnosis/` to say.
 * `silent`: nobody answered · `wait`: too many requests · `refused`: this key is not taken · `absent`: this address does
 * not serve what was asked · `api`: an API spoke, and had no complaint about the key · `other`: none of these.
 */
export type Sight = 'silent' | 'wait' | 'refused' | 'absent' | 'api' | 'other'

/** The beginning of a model list in any of its shapes, whole or cut. */
const LIST = /^\s*(?:\[|\{[^[]{0,300}"(?:data|models)"\s*:\s*\[)/
/** A field that only an answer (or an error) of a wire API has. */
const SPOKEN = /^\s*(?:data|event|id|:)|"(?:error|choices|candidates|content|output|promptFeedback)"\s*:/
/** A 429 that does not go away by waiting: sub2api's API_KEY_QUOTA_EXHAUSTED, OpenAI's insufficient_quota. */
const USED_UP = /quota|额度/i
/** The server saw no key at all, or not in the header where it looks. */
const NO_KEY_SEEN = /未提供|(?:no|missing) api.?key|(?:key|authorization)\b.{0,40}(?:required|missing|not provided)/i
/** A 404 that is about the model, not about the path. */
const NO_MODEL = /model_not_found|not found for api version|is not supported by any/i

/** Questions whose answers say whether the address and the key are right. */
const asksApi = ({ probe }: Evidence): boolean => /^(?:models|empty-post|message|agent|json|find)/.test(probe)

/** The server saw no key, or one that it wants in another header. Source: api.anthropic.com (checked 2026-11-22). */
export const dislikesHeader = ({ outcome }: Evidence): boolean =>
  outcome.kind === 'response' &&
  (outcome.status === 401 || outcome.status === 403) &&
  (NO_KEY_SEEN.test(outcome.body) || /invalid bearer token/i.test(outcome.body))

/** True where the body is a model list. */
export function isModelList({ outcome }: Evidence): boolean {
  return (
    outcome.kind === 'response' &&
    outcome.status === 200 &&
    LIST.test(outcome.body) &&
    !/"success"\s*:\s*false/.test(outcome.body.slice(0, 300))
  )
}

/** Takes a first look at an answer. */
export function sightOf(evidence: Evidence): Sight {
  const { outcome, method } = evidence
  if (outcome.kind !== 'response') return 'silent'
  const { status, headers, body } = outcome
  if (status >= 400 && 'retry-after' in headers) return 'wait'
  if (status === 429) return USED_UP.test(body) ? 'refused' : 'wait'
  if (status === 401) return NO_KEY_SEEN.test(body) ? 'other' : 'refused'
  if (status === 404 || status === 405) return NO_MODEL.test(body) ? 'api' : 'absent'
  if (status >= 300) return /^\s*\{/.test(body) ? 'api' : 'other'
  if (body.trim() === '') return 'other'
  return (method === 'GET' ? isModelList(evidence) : SPOKEN.test(body)) ? 'api' : 'absent'
}

/** The server asked for a pause: nothing more is sent. */
export const mustWait = (evidence: readonly Evidence[]): boolean => evidence.some((entry) => sightOf(entry) === 'wait')

/** Nobody answered any question that needs an answer. */
export function isSilent(evidence: readonly Evidence[]): boolean {
  const asked = evidence.filter(asksApi)
  return asked.length > 0 && asked.every((entry) => sightOf(entry) === 'silent')
}

/** The key was refused, and by nobody accepted. A model list may be public: beside two refusals it is no acceptance. */
export function isKeyRefused(evidence: readonly Evidence[]): boolean {
  const asked = evidence.filter(asksApi)
  const refusals = asked.filter((entry) => sightOf(entry) === 'refused').length
  const accepted = asked.filter((entry) => sightOf(entry) === 'api')
  return refusals > 0 && (accepted.length === 0 || (refusals > 1 && accepted.every(({ method }) => method === 'GET')))
}

/** An API took the key, at the given address. */
export const isKeyTaken = (evidence: readonly Evidence[]): boolean =>
  !isKeyRefused(evidence) &&
  evidence.some((entry) => asksApi(entry) && entry.address === undefined && sightOf(entry) === 'api')

/** The paid message got through, or came back with a mere complaint about its form. */
export const hasAnswered = (evidence: readonly Evidence[], id: string): boolean =>
  evidence.some(({ probe, outcome }) => probe === id && outcome.kind === 'response' && outcome.status <= 400)

/** A server is there, but nothing of what was asked at the given address is. */
export function isAddressWrong(evidence: readonly Evidence[]): boolean {
  const asked = evidence.filter((entry) => asksApi(entry) && entry.address === undefined)
  return asked.length > 0 && asked.every((entry) => sightOf(entry) === 'absent')
}
