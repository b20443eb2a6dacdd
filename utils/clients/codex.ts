import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { say } from './say.ts'
import type { ConfigInput } from './types.ts'
import { keepVariable, KEY_VARIABLE, quoteToml } from './write.ts'

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

export const codex = defineClient({
  id: 'codex',
  label: 'Codex',
  kind: 'cli',
  homepage: 'https://developers.openai.com/codex',
  // Source: npm @openai/codex, run against a mock relay; openai/codex#41816, #34758, #18764
  checkedOn: '0.169.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-responses': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  // Without one it offers the model no tools at all (run).
  needsModel: true,
  write(input, { url }) {
    const provider = relayId(input.endpoint)
    const key = keepVariable(input, KEY_VARIABLE, input.apiKey)
    return {
      snippets: [
        {
          label: say('client.codex.file'),
          path: '~/.codex/config.toml',
          language: 'toml',
          mode: 'merge',
          text: configOf(input, url),
        },
        { label: say('client.variable', { variable: KEY_VARIABLE }), ...key },
      ],
      steps: [
        say('client.codex.step.file'),
        key.path ? say('client.step.start-file', { path: key.path }) : say('client.step.store-variable'),
        say('client.codex.step.daemon'),
        say('client.codex.step.session'),
      ],
      undo: [
        say('client.undo.entries', { path: '~/.codex/config.toml' }),
        say('client.undo.variable', { variable: KEY_VARIABLE }),
      ],
      warnings: [
        say('client.codex.warning.responses'),
        say('client.codex.warning.leftovers'),
        say('client.codex.warning.old-model', { provider }),
        say('client.codex.warning.missing-variable', { variable: KEY_VARIABLE }),
        say('client.codex.warning.metadata'),
        say('client.warning.misleading', { text: 'stream closed before response.completed' }),
      ],
    }
  },
})
