import { wireApi } from '../../relay/wire-api.ts'
import { dislikesHeader, isKeyTaken, sightOf } from '../sight.ts'
import type { Probe } from '../types.ts'

const spec = wireApi('anthropic-messages')

/** Some relays read Anthropic's own header only: asked where the Bearer form was refused although the key seems good. */
export const emptyPostXApiKey: Probe = {
  id: 'empty-post-x-api-key',
  cost: 'free',
  deadline: 15_000,
  wireApis: ['anthropic-messages'],
  isNeeded(evidence) {
    const asBearer = evidence.find(({ probe, wireApi }) => probe === 'empty-post' && wireApi === 'anthropic-messages')
    if (!asBearer) return false
    return dislikesHeader(asBearer) || (sightOf(asBearer) === 'refused' && isKeyTaken(evidence))
  },
  evenIfRefused: true,
  request({ endpoint, apiKey }) {
    const url = spec.url(endpoint, '', false)
    if (url === null) return null
    return {
      method: 'POST',
      url,
      headers: { ...spec.headers(apiKey, 'x-api-key'), 'content-type': 'application/json' },
      body: '{}',
    }
  },
}
