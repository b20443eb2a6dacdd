import type { ApiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'

/** What a probe is aimed at. */
export interface Target {
  endpoint: Endpoint
  apiKey: ApiKey
  model: string | null
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
  /** The wire APIs that it can be aimed at one by one, or null if it concerns the relay as a whole. */
  wireApis: readonly WireApi[] | null
  /** Null where the target lacks what the question needs (no root for that API, no model). */
  request(target: Target, wireApi: WireApi | null): RequestSpec | null
}

/** One line of a plan: shown before it is asked. */
export interface PlannedStep {
  probe: string
  wireApi: WireApi | null
  cost: Probe['cost']
  /** Steps of one stage do not wait for each other; a later stage is asked only if it can still learn something. */
  stage: 1 | 2 | 3
}
