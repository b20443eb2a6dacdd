import type { WireApi } from '../relay/schema.ts'
import { wireApi } from '../relay/wire-api.ts'
import type { RequestSpec, Target } from './types.ts'

/** A streaming request to one wire API with a model's name in it, or null where the target lacks either. */
export function postStream(
  { endpoint, apiKey, model, anthropicHeader }: Target,
  id: WireApi | null,
  body: (model: string) => unknown,
): RequestSpec | null {
  if (id === null || model === null) return null
  const spec = wireApi(id)
  const url = spec.url(endpoint, model, true)
  if (url === null) return null
  return {
    method: 'POST',
    url,
    headers: {
      ...spec.headers(apiKey, anthropicHeader),
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify(body(model)),
  }
}
