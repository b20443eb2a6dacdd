import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { say } from './say.ts'
import { quoteCode } from './write.ts'

export const openaiSdkJs = defineClient({
  id: 'openai-sdk-js',
  label: 'OpenAI SDK (JavaScript)',
  kind: 'code',
  homepage: 'https://github.com/openai/openai-node',
  // Source: npm openai, these programs run against a mock relay
  checkedOn: '7.57.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const [model, message] = [quoteCode(input.model), quoteCode(TEST_MESSAGE)]
    const ask =
      address.wireApi === 'openai-chat'
        ? `const answer = await client.chat.completions.create({
  model: ${model},
  messages: [{ role: "user", content: ${message} }],
})
console.log(answer.choices[0].message.content)`
        : `const answer = await client.responses.create({ model: ${model}, input: ${message} })
console.log(answer.output_text)`
    return {
      ...writePrograms(input, address, [
        {
          language: 'javascript',
          packages: 'openai',
          imports: 'import OpenAI from "openai"',
          body: `const client = new OpenAI({ baseURL: ${quoteCode(address.url)}, apiKey })\n${ask}`,
        },
      ]),
      // With an address that answers HTML (run).
      warnings: [say('client.warning.misleading', { text: 'TypeError: Cannot read properties' })],
    }
  },
})
