import { redact } from '../../relay/redact.ts'
import { isPrivateHost, resolveEndpoint } from '../../relay/url.ts'
import type { Endpoint } from '../../relay/url.ts'
import type { Evidence } from '../outcome.ts'
import { isAddressWrong, isModelList, sightOf } from '../sight.ts'
import { statusBody, textIn } from './relay.ts'

/** What new-api and one-api advertise until their operator sets an address. */
const UNSET = /^https?:\/\/localhost:3000$/

/** Addresses that the console tells everybody to use. */
function advertised(evidence: readonly Evidence[]): Endpoint[] {
  const told = [
    textIn(statusBody(evidence, 'status'), 'server_address'),
    textIn(statusBody(evidence, 'status-sub2api'), 'api_base_url'),
  ]
  return told.flatMap((text) => {
    const endpoint = text === null ? null : resolveEndpoint(text)
    return endpoint && !UNSET.test(endpoint.root) ? [endpoint] : []
  })
}

const parentOf = (root: string) => (root === new URL(root).origin ? root : root.slice(0, root.lastIndexOf('/')))

/** Other Base URLs of the same origin that may be meant, the likeliest first, none that was asked already. */
export function candidateAddresses(evidence: readonly Evidence[], endpoint: Endpoint): string[] {
  const { origin } = new URL(endpoint.root)
  const isPlain = endpoint.openai !== null && endpoint.anthropic !== null
  // Below a version or a protocol there is nothing to look for.
  const base = isPlain ? endpoint.root : parentOf(endpoint.root)
  const guesses = [origin, base, `${base}/api`, `${base}/openai`, parentOf(base), `${origin}/api`, `${origin}/openai`]
  const known = new Set([endpoint.openai ?? `${endpoint.anthropic}/v1`])
  return [...advertised(evidence), ...guesses.map(resolveEndpoint)].flatMap((candidate) => {
    if (!candidate?.openai || known.has(candidate.openai) || new URL(candidate.root).origin !== origin) return []
    known.add(candidate.openai)
    // Evidence names it, and keeps nothing that looks like a secret.
    return redact(candidate.root) === candidate.root ? [candidate.root] : []
  })
}

/** An API's own envelope about a key, not the dashboard's `{"success":false,…}`. */
const ABOUT_KEY = /"error"\s*:\s*[{"]|"code"\s*:\s*"[A-Z_]{0,30}(?:KEY|QUOTA|BALANCE|GROUP)/

/** The tried address at which an API answered, if any: best one that lists its models, else one that judges the key. */
export function readFoundAddress(evidence: readonly Evidence[]): string | null {
  const tried = evidence.filter(({ address }) => address !== undefined)
  const judgesKey = (entry: Evidence) =>
    ['api', 'refused', 'wait'].includes(sightOf(entry)) &&
    entry.outcome.kind === 'response' &&
    entry.outcome.status < 500 &&
    ABOUT_KEY.test(entry.outcome.body)
  return (tried.find(isModelList) ?? tried.find(judgesKey))?.address ?? null
}

/** The Base URL to offer instead of the given one, or null. One of another origin is only offered, never asked. */
export function readAddress(evidence: readonly Evidence[], endpoint: Endpoint): string | null {
  const found = readFoundAddress(evidence)
  if (found !== null) return found
  if (!isAddressWrong(evidence)) return null
  const { origin, hostname } = new URL(endpoint.root)
  const other = advertised(evidence).find(({ root }) => {
    const url = new URL(root)
    return url.origin !== origin && (isPrivateHost(hostname) || !isPrivateHost(url.hostname))
  })
  return other?.root ?? null
}
