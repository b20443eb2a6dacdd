import { wireApiIds } from '../../relay/schema.ts'
import { TEST_MESSAGE, TEST_MESSAGE_TOKENS, wireApi } from '../../relay/wire-api.ts'
import type { Probe } from '../types.ts'

/** One short streaming message: the only probe that spends tokens, and the only real proof. */
export const message: Probe = {
  id: 'message',
  cost: 'paid',
  // Reasoning models may think for half a minute before the first token.
  deadline: 60_000,
  wireApis: wireApiIds,
  request({ endpoint, apiKey, model }, id) {
    if (id === null || model === null) return null
    const spec = wireApi(id)
    const url = spec.url(endpoint, model, true)
    const body = JSON.stringify(spec.message(model, TEST_MESSAGE, TEST_MESSAGE_TOKENS))
    if (url === null) return null
    return {
      method: 'POST',
      url,
      headers: { ...spec.headers(apiKey), 'content-type': 'application/json', accept: 'text/event-stream' },
      body,
    }
  },
}
