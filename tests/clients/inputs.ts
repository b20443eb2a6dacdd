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

/** Words that have broken out of one language or another. */
export const hostile: readonly string[] = [
  `quotes " ' \``,
  `''`,
  `"""`,
  `'; echo broken; '`,
  '$HOME ${HOME} $(id) `id`',
  'backslash \\n \\',
  '%PATH% %20',
  '# no comment',
  'first\nsecond = "line"\n[table]',
  "first'\n'second",
  '模型 π 🙂',
  '‘typographic’ ‚quotes‛ “two”',
  '!! !$ ~ * ? [a] {b} {{c}}',
  ' spaces around ',
  'no-break\u00a0line\u2028separators\u2029',
  '(parentheses) <angles> & | ;',
  'keys \u0003\u001b[201~\r\t\u007f\u009b pressed',
  'half \ud83d of a pair',
]
