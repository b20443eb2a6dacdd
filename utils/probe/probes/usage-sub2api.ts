import { readRelay } from '../readings/relay.ts'
import { isAddressWrong } from '../sight.ts'
import type { Probe } from '../types.ts'

/**
 * Money and limits of a key of sub2api, also of an expired or exhausted one. An unknown or disabled one is told so at
 * once, and a few of these lock the address out. Source: gateway_handler.go, api_key_auth.go (checked 2026-11-22).
 */
export const usageSub2api: Probe = {
  id: 'usage-sub2api',
  cost: 'free',
  deadline: 10_000,
  wireApis: null,
  isNeeded: (evidence) =>
    readRelay(evidence)?.family === 'sub2api' &&
    !isAddressWrong(evidence) &&
    !evidence.some(({ outcome }) => outcome.kind === 'response' && outcome.status === 401),
  evenIfRefused: true,
  request: ({ endpoint, apiKey }) => ({
    method: 'GET',
    url: `${endpoint.root}/v1/usage`,
    headers: { authorization: `Bearer ${apiKey}` },
  }),
}
