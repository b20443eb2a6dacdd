import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand, selectModel } from './screen.ts'

const label = 'Copilot for Obsidian'

export const obsidianCopilot = defineClient({
  id: 'obsidian-copilot',
  label,
  kind: 'app',
  homepage: 'https://www.obsidiancopilot.com',
  // Source: logancyang/obsidian-copilot: docs/llm-providers.md; its release 2.6.0 (CORS)
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['linux', 'macos', 'windows', 'android', 'ios'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write({ apiKey, model }, { url }) {
    return {
      ...byHand(
        {
          // Version 4 has BYOK › Add a provider in its place.
          place: 'Settings › Copilot › Model › Add Custom Model (4: BYOK › Add a provider)',
          list: 'Settings › Copilot',
          fields: [
            ['Provider', '3rd party (openai-format)'],
            ['Base URL', url],
            ['API Key', apiKey],
            ['Model Name', model],
          ],
        },
        selectModel(model),
      ),
      warnings: [
        say('client.warning.browser', { client: label }),
        say('client.warning.switch', { client: label, setting: 'Enable CORS' }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
