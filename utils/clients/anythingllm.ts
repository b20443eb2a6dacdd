import { defineClient } from './define.ts'
import { inFile } from './parts.ts'
import { say } from './say.ts'
import { byHand } from './screen.ts'
import { quoteDotenv } from './write.ts'

const label = 'AnythingLLM'
const path = 'server/.env'
/** What it cuts a conversation to; the field must not be empty. */
const CONTEXT_TOKENS = '128000'

export const anythingllm = defineClient({
  id: 'anythingllm',
  label,
  kind: 'app',
  homepage: 'https://anythingllm.com',
  // Source: Mintplex-Labs/anything-llm: GenericOpenAiOptions/index.jsx, server/.env.example
  checkedOn: 'main, 2026-11-22',
  platforms: ['linux', 'macos', 'windows', 'web'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write({ apiKey, model }, { url }) {
    const variables = {
      LLM_PROVIDER: 'generic-openai',
      GENERIC_OPEN_AI_BASE_PATH: url,
      GENERIC_OPEN_AI_API_KEY: apiKey,
      GENERIC_OPEN_AI_MODEL_PREF: model,
      GENERIC_OPEN_AI_MODEL_TOKEN_LIMIT: CONTEXT_TOKENS,
    }
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoteDotenv(value)}`)
    const { snippets, ...screen } = byHand({
      place: 'Settings › AI Providers › LLM',
      fields: [
        ['LLM Provider', 'Generic OpenAI'],
        ['Base URL', url],
        ['API Key', apiKey],
        ['Selected Model', model],
        ['Model context window', CONTEXT_TOKENS],
      ],
    })
    return {
      ...screen,
      snippets: [
        ...snippets,
        { ...inFile(path, 'dotenv', lines.join('\n')).snippet, label: say('client.dotenv.instead') },
      ],
      warnings: [
        // The example in the field has none.
        say('client.warning.address', { client: label, address: url }),
        say('client.warning.docker'),
        say('client.warning.clear-key', { client: label }),
      ],
    }
  },
})
