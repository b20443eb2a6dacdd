import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { lacksWireApis, pickAddress, relayId, relayName } from './address.ts'
import { generalWarnings, say, writeNoConfig } from './say.ts'
import type { Client, ConfigInput } from './types.ts'
import { keepVariable, KEY_VARIABLE, quoteToml } from './write.ts'

const label = 'Codex'
const wireApis = ['openai-responses'] as const

/**
 * Dotted keys instead of a `[model_providers.…]` table: these lines may then be put on top of any existing file. A table
 * there would swallow the user's own top-level keys below it, and lines put below a table would land in that table (run).
 */
function configOf(input: ConfigInput, baseUrl: string): string {
  const provider = relayId(input.endpoint)
  const settings = { name: relayName(input), base_url: baseUrl, wire_api: 'responses', env_key: KEY_VARIABLE }
  return [
    `model = ${quoteToml(input.model)}`,
    `model_provider = ${quoteToml(provider)}`,
    ...Object.entries(settings).map(([key, value]) => `model_providers.${provider}.${key} = ${quoteToml(value)}`),
  ].join('\n')
}

export const codex: Client = {
  id: 'codex',
  label,
  homepage: 'https://developers.openai.com/codex',
  source: 'npm @openai/codex, run against a mock relay; openai/codex#41816, #34758, #18764',
  checkedOn: '0.169.0, 2026-11-22',
  wireApis,
  callsFrom: 'this-computer',
  hasLink: false,
  // Without one it offers the model no tools at all (run).
  needsModel: true,
  render(input) {
    const address = pickAddress(wireApis, input)
    if (!address) return writeNoConfig(lacksWireApis({ label, wireApis }))
    if (!input.model) return writeNoConfig(say('client.because.no-model', { client: label }))
    const provider = relayId(input.endpoint)
    return {
      snippets: [
        {
          label: say('client.codex.file'),
          path: '~/.codex/config.toml',
          language: 'toml',
          mode: 'merge',
          text: configOf(input, address.base),
        },
        {
          label: say('client.codex.key', { variable: KEY_VARIABLE }),
          ...keepVariable(input.os, KEY_VARIABLE, input.apiKey),
        },
      ],
      links: [],
      steps: [
        say('client.codex.step.file'),
        say(input.os === 'windows' ? 'client.codex.step.key-windows' : 'client.codex.step.key'),
        say('client.codex.step.daemon'),
        say('client.codex.step.session'),
        say('client.step.test-message', { message: TEST_MESSAGE }),
      ],
      warnings: [
        say('client.codex.warning.responses'),
        say('client.codex.warning.leftovers'),
        say('client.codex.warning.old-model', { provider }),
        say('client.codex.warning.missing-variable', { variable: KEY_VARIABLE }),
        say('client.codex.warning.metadata'),
        ...generalWarnings(label, 'codex'),
      ],
    }
  },
}
