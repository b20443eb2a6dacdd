import { resolveEndpoint } from '../../relay/url.ts'
import { wireApi } from '../../relay/wire-api.ts'
import { candidateAddresses, readFoundAddress } from '../readings/address.ts'
import { isAddressWrong } from '../sight.ts'
import type { Probe } from '../types.ts'

/** Asks for the model list at other addresses of the same origin, when the given one serves no API. */
export const findAddress: Probe = {
  id: 'find-address',
  cost: 'free',
  deadline: 10_000,
  wireApis: null,
  isNeeded: (evidence) => isAddressWrong(evidence) && readFoundAddress(evidence) === null,
  addresses: { most: 6, list: (evidence, { endpoint }) => candidateAddresses(evidence, endpoint) },
  request({ apiKey }, _wireApi, address = '') {
    const openai = resolveEndpoint(address)?.openai
    return openai ? { method: 'GET', url: `${openai}/models`, headers: wireApi('openai-chat').headers(apiKey) } : null
  },
}
