import { wireApi } from '../../relay/wire-api.ts'
import type { Probe } from '../types.ts'

/** Does the relay take the key, and which models does it offer? */
export const models: Probe = {
  id: 'models',
  cost: 'free',
  deadline: 15_000,
  wireApis: null,
  request({ endpoint, apiKey }) {
    if (endpoint.openai !== null)
      return { method: 'GET', url: `${endpoint.openai}/models`, headers: wireApi('openai-chat').headers(apiKey) }
    if (endpoint.anthropic !== null)
      return {
        method: 'GET',
        url: `${endpoint.anthropic}/v1/models`,
        headers: wireApi('anthropic-messages').headers(apiKey),
      }
    return null
  },
}
