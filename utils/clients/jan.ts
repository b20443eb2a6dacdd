import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand, loadModels, selectModel } from './screen.ts'

const label = 'Jan'

export const jan = defineClient({
  id: 'jan',
  label,
  kind: 'app',
  homepage: 'https://jan.ai',
  // Source: janhq/jan: docs/src/pages/docs/desktop/remote-models/custom-endpoint.mdx
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: false,
  write(input, { wireApi, url }) {
    const { apiKey, model } = input
    return {
      ...byHand(
        {
          place: 'Settings › Model Providers › Add Provider',
          list: 'Settings › Model Providers',
          fields: [
            ['API format', wireApi === 'openai-chat' ? 'OpenAI-compatible' : 'Anthropic-compatible'],
            ['Provider name', relayName(input)],
            ['Base URL', url],
            ['API key', apiKey],
            ['Model ID', model],
          ],
        },
        say('client.step.press', { button: 'Create' }),
        ...loadModels('Refresh', model),
        selectModel(model),
      ),
      warnings: [say('client.warning.unproven', { client: label })],
    }
  },
})
