import type { WireApi } from '../relay/schema.ts'
import { defineClient } from './define.ts'
import { inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import type { ConfigInput } from './types.ts'
import { quoteDotenv } from './write.ts'

/** Names that the SDKs of each maker, and most programs built on them, read. */
const names: Record<WireApi, (input: ConfigInput) => readonly [address: string, key: string, model: string]> = {
  'openai-chat': () => ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'],
  'openai-responses': () => ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'],
  'anthropic-messages': ({ anthropicHeader }) => [
    'ANTHROPIC_BASE_URL',
    anthropicHeader === 'x-api-key' ? 'ANTHROPIC_API_KEY' : 'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_MODEL',
  ],
  gemini: () => ['GOOGLE_GEMINI_BASE_URL', 'GEMINI_API_KEY', 'GEMINI_MODEL'],
}

export const dotenv = defineClient({
  id: 'dotenv',
  label: '.env',
  kind: 'code',
  homepage: 'https://github.com/motdotla/dotenv',
  // Source: npm openai, @anthropic-ai/sdk and @google/genai: the variables they read by themselves (run)
  checkedOn: '7.57.0, 1.12.0 and 3.1.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: {
    'openai-chat': 'versioned',
    'openai-responses': 'versioned',
    'anthropic-messages': 'root',
    gemini: 'root',
  },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: false,
  write(input, { wireApi, url }) {
    const variables = names[wireApi](input)
    const values = [url, input.apiKey, input.model]
    const text = variables.flatMap((name, at) => (values[at] ? `${name}=${quoteDotenv(values[at])}` : [])).join('\n')
    const { snippets, ...parts } = joinParts(inFile('.env', 'dotenv', text))
    return {
      ...parts,
      snippets: snippets.map((snippet) => ({ ...snippet, label: say('client.dotenv') })),
      warnings: [
        say('client.warning.clear-key', { client: '.env' }),
        say('client.warning.overridden', { variables: variables }),
      ],
    }
  },
})
