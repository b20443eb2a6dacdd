import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand, selectModel } from './screen.ts'
import { quoteDotenv } from './write.ts'

const label = 'Open WebUI'

export const openWebui = defineClient({
  id: 'open-webui',
  label,
  kind: 'web',
  homepage: 'https://openwebui.com',
  // Source: docs.openwebui.com/getting-started/quick-start/connect-a-provider/starting-with-openai-compatible
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['web'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: false,
  write({ apiKey, model }, { url }) {
    const { snippets, ...screen } = byHand(
      {
        place: 'Admin Settings › Connections › OpenAI › +',
        list: 'Admin Settings › Connections',
        fields: [
          ['URL', url],
          ['API Key', apiKey],
          ['Model IDs (Filter)', model],
        ],
      },
      selectModel(model),
    )
    return {
      ...screen,
      snippets: [
        ...snippets,
        {
          label: say('client.dotenv.instead'),
          path: '.env',
          language: 'dotenv',
          mode: 'merge',
          text: `OPENAI_API_BASE_URL=${quoteDotenv(url)}\nOPENAI_API_KEY=${quoteDotenv(apiKey)}`,
        },
      ],
      warnings: [
        say('client.warning.admin', { client: label }),
        say('client.warning.docker'),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
