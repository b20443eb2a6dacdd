import { wireApiIds } from '../relay/schema.ts'
import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import { wireApi } from '../relay/wire-api.ts'
import type { PlannedStep } from './types.ts'

export interface PlanOptions {
  endpoint: Endpoint
  model: string | null
  /** The wire APIs that are of interest, best first; all when no client was chosen. */
  wireApis?: readonly WireApi[]
  /** Also send one test message that costs tokens. */
  paid: boolean
}

/**
 * Which questions will be asked, in which order. Stage 1 is the model list and the first wire API, so that a bad key is
 * noticed after two requests: some relays lock out an address that shows a bad key five times.
 */
export function planCheck({ endpoint, model, wireApis = wireApiIds, paid }: PlanOptions): PlannedStep[] {
  const served = wireApis.filter(
    (id) => wireApi(id).url(endpoint, model ?? '', false) !== null && (id !== 'gemini' || model !== null),
  )
  const steps: PlannedStep[] = [{ probe: 'models', wireApi: null, cost: 'free', stage: 1 }]
  served.forEach((id, index) =>
    steps.push({ probe: 'empty-post', wireApi: id, cost: 'free', stage: index === 0 ? 1 : 2 }),
  )
  const [first] = served
  if (paid && model !== null && first) steps.push({ probe: 'message', wireApi: first, cost: 'paid', stage: 3 })
  return steps
}
