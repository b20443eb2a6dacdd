import type { ApiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import type { AnthropicHeader } from '../relay/wire-api.ts'
import type { Evidence } from './outcome.ts'

/** What a probe is aimed at. */
export interface Target {
  endpoint: Endpoint
  apiKey: ApiKey
  model: string | null
  /** What the paid message says, unless it is the guides' own sentence. */
  testMessage?: string | undefined
  /** The header that an earlier answer has shown to work. */
  anthropicHeader?: AnthropicHeader | undefined
}

export interface RequestSpec {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  /** JSON text. */
  body?: string
}

/** One question to the relay, in one file. It asks and records; only `diagnosis/` concludes. */
export interface Probe {
  /** Equals the file name. What it asks is `probe.<id>` in the language files. */
  id: string
  cost: 'free' | 'paid'
  /** Milliseconds after which the answer is given up. */
  deadline: number
  /** The answer is cut off there, which also ends what it costs. Default: 1 MB. */
  mostBytes?: number
  /** The wire APIs that it can be aimed at one by one, or null if it concerns the relay as a whole. */
  wireApis: readonly WireApi[] | null
  /** A follow-up: asked only if the answers so far call for it. Without this it is always asked. */
  isNeeded?(evidence: readonly Evidence[], target: Target): boolean
  /** Asked also after the key was refused: it shows no key, or it may tell why. */
  evenIfRefused?: true
  /** Other Base URLs to try, best first, each with a request of its own; at most `most` of them. */
  addresses?: { most: number; list(evidence: readonly Evidence[], target: Target): readonly string[] }
  /** Null where the target lacks what the question needs (no root for that API, no model). */
  request(target: Target, wireApi: WireApi | null, address?: string): RequestSpec | null
}

/** One line of a plan: shown before it is asked. */
export interface PlannedStep {
  probe: string
  wireApi: WireApi | null
  cost: Probe['cost']
  /**
   * Steps of one stage do not wait for each other, except those that cost something; a later stage is asked only if it
   * can still learn something. 1 and 2 are the free questions, 3 what follows from their answers, 4 what costs tokens.
   */
  stage: 1 | 2 | 3 | 4
  /** Asked only if the earlier answers call for it. */
  ifNeeded?: true
  /** Base URL to be tried instead of the given one; only known once the earlier answers are there. */
  address?: string
}
