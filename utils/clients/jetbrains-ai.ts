import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand, selectModel } from './screen.ts'

const label = 'JetBrains AI Assistant'

export const jetbrainsAi = defineClient({
  id: 'jetbrains-ai',
  label,
  kind: 'editor',
  homepage: 'https://www.jetbrains.com/ai-assistant/',
  // Source: jetbrains.com/help/ai-assistant/bring-your-own-key-byok.html
  checkedOn: '2026.1, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write({ apiKey, model }, { url }) {
    return {
      ...byHand(
        {
          place: 'Settings › Tools › AI Assistant › Providers & API keys › Third-party AI providers',
          fields: [
            ['Provider', 'OpenAI-compatible'],
            ['URL', url],
            ['API Key', apiKey],
            ['Model', model],
          ],
        },
        say('client.step.press', { button: 'Apply' }),
        selectModel(model),
      ),
      warnings: [
        say('client.warning.one-model'),
        say('client.warning.tools', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
