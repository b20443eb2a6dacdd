import { wireApiIds } from '../../relay/schema.ts'
import { wireApi } from '../../relay/wire-api.ts'
import type { Probe } from '../types.ts'

/**
 * An empty `{}` to one wire API. Relays check the key before the model, so the complaint tells a good key, a bad key
 * and a missing path apart without spending a token.
 * Source: new-api middleware/auth.go → distributor.go, sub2api handler/gateway_handler.go (checked 2026-11-22).
 */
export const emptyPost: Probe = {
  id: 'empty-post',
  cost: 'free',
  deadline: 15_000,
  wireApis: wireApiIds,
  request({ endpoint, apiKey, model }, id) {
    if (id === null || (id === 'gemini' && model === null)) return null
    const spec = wireApi(id)
    const url = spec.url(endpoint, model ?? '', false)
    if (url === null) return null
    return {
      method: 'POST',
      url,
      headers: { ...spec.headers(apiKey), 'content-type': 'application/json' },
      body: '{}',
    }
  },
}
