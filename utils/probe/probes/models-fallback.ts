import { wireApi } from '../../relay/wire-api.ts'
import { isKeyTaken, sightOf } from '../sight.ts'
import type { Probe } from '../types.ts'

/** The model list at its second most usual place, where an API answered but the list is not at the first one. */
export const modelsFallback: Probe = {
  id: 'models-fallback',
  cost: 'free',
  deadline: 15_000,
  wireApis: null,
  isNeeded: (evidence) =>
    isKeyTaken(evidence) && evidence.some((entry) => entry.probe === 'models' && sightOf(entry) === 'absent'),
  request({ endpoint: { root, openai }, apiKey }) {
    const parent = root.replace(/\/anthropic$/i, '')
    // Vendors with an address for Anthropic's API only list their models beside it.
    const place = openai === null ? `${parent}/v1` : openai === `${root}/v1` ? root : `${new URL(root).origin}/v1`
    return { method: 'GET', url: `${place}/models`, headers: wireApi('openai-chat').headers(apiKey) }
  },
}
