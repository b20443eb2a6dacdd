import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import { wireApi as specOf } from '../relay/wire-api.ts'
import { say } from './say.ts'
import type { Client, ConfigInput, TextRef } from './types.ts'

/** The base that the official SDK of a wire API is given; null where the relay's address does not serve it. */
export function addressOf(endpoint: Endpoint, wireApi: WireApi): string | null {
  switch (wireApi) {
    case 'openai-chat':
    case 'openai-responses':
      return endpoint.openai
    case 'anthropic-messages':
      return endpoint.anthropic
    case 'gemini':
      return endpoint.gemini
  }
}

/** The wire API to configure and its base: the wanted one, else the client's best that the address serves. */
export function pickAddress(
  wireApis: readonly WireApi[],
  { endpoint, wireApi: wanted }: ConfigInput,
): { wireApi: WireApi; base: string } | null {
  for (const wireApi of putFirst(wireApis, wanted)) {
    const base = addressOf(endpoint, wireApi)
    if (base !== null) return { wireApi, base }
  }
  return null
}

/** The wire APIs of a client with the wanted one first, if it is one of them. */
export const putFirst = (wireApis: readonly WireApi[], wanted: WireApi | undefined): WireApi[] =>
  wireApis.toSorted((a, b) => Number(b === wanted) - Number(a === wanted))

/** Says which protocols a client would need of the relay. */
export const lacksWireApis = ({ label, wireApis }: Pick<Client, 'label' | 'wireApis'>): TextRef =>
  say('client.because.no-wire-api', {
    client: label,
    wireApis: wireApis.map((wireApi) => specOf(wireApi).label).join(', '),
  })

/** An id for the relay inside a client's settings: the same for every key of it, and no client's built-in id. */
export function relayId(endpoint: Endpoint): string {
  const host = new URL(endpoint.root).host
  return `relay-${host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`
}

/** The name to show in a client, which must not be empty. */
export const relayName = ({ name, endpoint }: ConfigInput): string => name.trim() || new URL(endpoint.root).host
