import type { WireApi } from '../relay/schema.ts'
import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { say } from './say.ts'
import type { ConfigInput } from './types.ts'
import { quoteCode } from './write.ts'

/** Package of the provider, what it exports, and how the key is handed over. */
const providers: Record<WireApi, (input: ConfigInput) => readonly [from: string, create: string, key?: string]> = {
  'openai-chat': () => ['openai-compatible', 'createOpenAICompatible', 'name: "relay", apiKey'],
  // Its default is Responses.
  'openai-responses': () => ['openai', 'createOpenAI'],
  'anthropic-messages': ({ anthropicHeader }) => [
    'anthropic',
    'createAnthropic',
    anthropicHeader === 'x-api-key' ? 'apiKey' : 'authToken: apiKey',
  ],
  gemini: () => ['google', 'createGoogleGenerativeAI'],
}

export const vercelAiSdk = defineClient({
  id: 'vercel-ai-sdk',
  label: 'Vercel AI SDK',
  kind: 'code',
  homepage: 'https://ai-sdk.dev',
  // Source: npm ai and @ai-sdk/*, these programs run against a mock relay
  checkedOn: '7.0.173, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: {
    'openai-chat': 'versioned',
    'openai-responses': 'versioned',
    'anthropic-messages': 'versioned',
    gemini: 'versioned',
  },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const [from, create, key = 'apiKey'] = providers[address.wireApi](input)
    // Its Gemini provider takes a name with a slash for a whole path (run).
    const prefix = address.wireApi === 'gemini' && input.model.includes('/') ? 'models/' : ''
    return {
      ...writePrograms(input, address, [
        {
          language: 'javascript',
          packages: `ai @ai-sdk/${from}`,
          imports: `import { generateText } from "ai"\nimport { ${create} } from "@ai-sdk/${from}"`,
          body: `const relay = ${create}({ baseURL: ${quoteCode(address.url)}, ${key} })
const { text } = await generateText({ model: relay(${quoteCode(prefix + input.model)}), prompt: ${quoteCode(TEST_MESSAGE)} })
console.log(text)`,
        },
      ]),
      // With an address that answers HTML (run).
      warnings: [say('client.warning.misleading', { text: 'Invalid JSON response' })],
    }
  },
})
