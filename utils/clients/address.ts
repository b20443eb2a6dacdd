import type { WireApi } from '../relay/schema.ts'
import type { Endpoint } from '../relay/url.ts'
import { wireApi as specOf } from '../relay/wire-api.ts'
import { say } from './say.ts'
import type { Address, AddressForm, Client, ConfigInput, TextRef } from './types.ts'

/** The relay's address for a wire API in the wanted form; null where it does not serve that API, or the client cannot reach it. */
export function addressOf(endpoint: Endpoint, wireApi: WireApi, form: AddressForm): string | null {
  if (form === 'endpoint') return specOf(wireApi).url(endpoint, '', false)
  switch (wireApi) {
    case 'openai-chat':
    case 'openai-responses':
      if (form === 'versioned') return endpoint.openai
      // The client adds /v1 by itself: another version is out of its reach.
      return endpoint.openai?.endsWith('/v1') ? endpoint.openai.slice(0, -'/v1'.length) : null
    case 'anthropic-messages':
      return add(endpoint.anthropic, form === 'versioned' ? '/v1' : '')
    case 'gemini':
      return add(endpoint.gemini, form === 'versioned' ? '/v1beta' : '')
  }
}

const add = (base: string | null, path: string) => (base === null ? null : base + path)

/** The wire API to configure and its address: the wanted one, else the client's best that the relay's address serves. */
export function pickAddress(
  { addresses, wireApis }: Pick<Client, 'addresses' | 'wireApis'>,
  { endpoint, wireApi: wanted }: ConfigInput,
): Address | null {
  for (const wireApi of putFirst(wireApis, wanted)) {
    const url = addressOf(endpoint, wireApi, addresses[wireApi]!)
    if (url !== null) return { wireApi, url }
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
    wireApis: wireApis.map((wireApi) => specOf(wireApi).label),
  })

/** An id for the relay inside a client's settings: the same for every key of it, and no client's built-in id. */
export function relayId(endpoint: Endpoint): string {
  const host = new URL(endpoint.root).host
  return `relay-${host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`
}

/** The name to show in a client, which must not be empty. */
export const relayName = ({ name, endpoint }: ConfigInput): string => name.trim() || new URL(endpoint.root).host
