import { readRelay } from '../readings/relay.ts'
import { isKeyTaken } from '../sight.ts'
import type { Probe } from '../types.ts'

/** The limit of a key in the way that one-api took over from OpenAI. Source: one-api controller/billing.go (checked 2026-11-22). */
export const billing: Probe = {
  id: 'billing',
  cost: 'free',
  deadline: 10_000,
  wireApis: null,
  isNeeded: (evidence) =>
    isKeyTaken(evidence) && !['new-api', 'sub2api'].includes(readRelay(evidence)?.family ?? 'unknown'),
  request: ({ endpoint, apiKey }) =>
    endpoint.openai === null
      ? null
      : {
          method: 'GET',
          url: `${endpoint.openai}/dashboard/billing/subscription`,
          headers: { authorization: `Bearer ${apiKey}` },
        },
}
