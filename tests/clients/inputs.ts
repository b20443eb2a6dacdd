import type { ConfigInput, OperatingSystem } from '../../utils/clients/types.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import type { Endpoint } from '../../utils/relay/url.ts'

export const systems: readonly OperatingSystem[] = ['linux', 'macos', 'windows']

export function endpointOf(baseUrl: string): Endpoint {
  const endpoint = resolveEndpoint(baseUrl)
  if (!endpoint) throw new Error(`${baseUrl} is no address`)
  return endpoint
}

interface Words {
  baseUrl?: string
  apiKey?: string
}

/** An input of made-up words, with some of them replaced. */
export const inputWith = ({
  baseUrl,
  apiKey: key,
  ...rest
}: Partial<Omit<ConfigInput, 'apiKey'>> & Words = {}): ConfigInput => ({
  name: 'Relay',
  endpoint: endpointOf(baseUrl ?? 'https://api.relay.example'),
  apiKey: apiKey(key ?? 'sk-made-up-0'),
  model: 'model-0',
  os: 'linux',
  ...rest,
})
