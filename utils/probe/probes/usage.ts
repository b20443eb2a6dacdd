import { consoleRoot } from '../console-root.ts'
import { readRelay } from '../readings/relay.ts'
import { isAddressWrong } from '../sight.ts'
import type { Probe } from '../types.ts'

/**
 * Money, expiry and models of a key of new-api. It answers for expired, exhausted and disabled keys too, to whom all
 * other paths say the same as to an unknown one. Behind new-api's strictest rate limit: never asked twice.
 * Source: new-api controller/token.go, middleware/auth.go (checked 2026-11-22).
 */
export const usage: Probe = {
  id: 'usage',
  cost: 'free',
  deadline: 10_000,
  wireApis: null,
  isNeeded: (evidence) => readRelay(evidence)?.family === 'new-api' && !isAddressWrong(evidence),
  evenIfRefused: true,
  request: ({ endpoint, apiKey }) => ({
    method: 'GET',
    url: `${consoleRoot(endpoint)}/api/usage/token/`,
    headers: { authorization: `Bearer ${apiKey}` },
  }),
}
