import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { selectModel } from './screen.ts'
import { quoteYaml } from './write.ts'

const label = 'Raycast'
const path = '~/.config/raycast/ai/providers.yaml'

export const raycast = defineClient({
  id: 'raycast',
  label,
  kind: 'app',
  homepage: 'https://www.raycast.com',
  // Source: manual.raycast.com/ai/custom-providers
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['macos', 'windows'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, { url }) {
    const name = relayName(input)
    const model = quoteYaml(input.model)
    const lines = [
      'providers:',
      `  - id: ${relayId(input.endpoint)}`,
      `    name: ${quoteYaml(name)}`,
      `    base_url: ${quoteYaml(url)}`,
      '    api_keys:',
      `      relay: ${quoteYaml(input.apiKey)}`,
      '    models:',
      `      - id: ${model}`,
      `        name: ${model}`,
      '        context: 128000',
      // Without this it uses no tools; declared for a model that has none, every request would fail.
      '        abilities:',
      '          tools:',
      '            supported: true',
    ]
    const { steps, ...parts } = joinParts(inFile(path, 'yaml', lines.join('\n')))
    const place = 'Settings › AI › Custom Providers (Raycast Pro)'
    return {
      ...parts,
      steps: [...steps, selectModel(input.model)],
      // The file is read again as soon as it is saved; what it cannot read it ignores.
      check: [say('client.check.shows', { place, text: name })],
      warnings: [
        say('client.warning.declared', { client: label }),
        say('client.warning.clear-key', { client: label }),
        say('client.warning.tools', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
