import { wireApiIds } from '../relay/schema.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import { wireApi } from '../relay/wire-api.ts'
import { findProbe, probes } from './probes/index.ts'
import type { PlannedStep } from './types.ts'

/** Questions that are only asked on request: each sends one more message that costs tokens. */
export interface Extras {
  /** A message in the shape of a coding agent's, with tools. */
  agent?: boolean
  /** A message that wants JSON back. */
  json?: boolean
}

export interface PlanOptions {
  endpoint: Endpoint
  model: string | null
  /** The wire APIs that are of interest, best first; all when no client was chosen. */
  wireApis?: readonly WireApi[]
  /** Also send one test message that costs tokens. */
  paid: boolean
  /** Only together with `paid`. */
  extras?: Extras | undefined
}

const step = (probe: string, stage: PlannedStep['stage'], wireApi: WireApi | null): PlannedStep => {
  const { cost, isNeeded } = findProbe(probe)
  return { probe, wireApi, cost, stage, ...(isNeeded && { ifNeeded: true }) }
}

/**
 * Which questions will be asked, in which order. Stage 1 is the model list, the first wire API and the console's public
 * status, so that a bad key is noticed after showing it twice: some relays lock out an address that shows one five times.
 */
export function planCheck({ endpoint, model, wireApis = wireApiIds, paid, extras = {} }: PlanOptions): PlannedStep[] {
  const served = wireApis.filter(
    (id) => wireApi(id).url(endpoint, model ?? '', false) !== null && (id !== 'gemini' || model !== null),
  )
  const [first] = served
  const followUps = probes.filter(
    ({ cost, isNeeded, wireApis: own }) =>
      cost === 'free' && isNeeded && (!own || own.some((id) => served.includes(id))),
  )
  const messages = ['message', ...(extras.agent ? ['agent-message'] : []), ...(extras.json ? ['json-mode'] : [])]
  return [
    step('models', 1, null),
    ...served.slice(0, 1).map((id) => step('empty-post', 1, id)),
    step('status', 1, null),
    ...served.slice(1).map((id) => step('empty-post', 2, id)),
    ...followUps.map(({ id, wireApis: own }) => step(id, 3, own?.[0] ?? null)),
    ...(paid && model !== null && first
      ? messages.filter((id) => findProbe(id).wireApis?.includes(first)).map((id) => step(id, 4, first))
      : []),
  ]
}

/** One message and nothing else, for a connection that is known. */
export const planMessage = (id: WireApi): PlannedStep[] => [step('message', 4, id)]

/** How many requests and messages a plan sends for sure, and how many more it may send. */
export function costOf(steps: readonly PlannedStep[]): { requests: number; atMost: number; messages: number } {
  const isSure = ({ ifNeeded }: PlannedStep) => ifNeeded !== true
  return {
    requests: steps.filter(isSure).length,
    atMost: steps.reduce((sum, { probe }) => sum + (findProbe(probe).addresses?.most ?? 1), 0),
    messages: steps.filter(({ cost }) => cost === 'paid').length,
  }
}
