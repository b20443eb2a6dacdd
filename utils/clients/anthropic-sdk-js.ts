import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { quoteCode } from './write.ts'

/** Null keeps it from taking a key of its own from the environment along. What `apiKey` is sent as differs by version. */
const keyOptions = {
  authorization: 'authToken: apiKey, apiKey: null',
  'x-api-key': 'defaultHeaders: { "x-api-key": apiKey }, apiKey: null, authToken: null',
}

export const anthropicSdkJs = defineClient({
  id: 'anthropic-sdk-js',
  label: 'Anthropic SDK (JavaScript)',
  kind: 'code',
  homepage: 'https://github.com/anthropics/anthropic-sdk-typescript',
  // Source: npm @anthropic-ai/sdk, these programs run against a mock relay
  checkedOn: '1.12.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write: (input, address) =>
    writePrograms(input, address, [
      {
        language: 'javascript',
        packages: '@anthropic-ai/sdk',
        imports: 'import Anthropic from "@anthropic-ai/sdk"',
        body: `const client = new Anthropic({ baseURL: ${quoteCode(address.url)}, ${keyOptions[input.anthropicHeader ?? 'authorization']} })
const answer = await client.messages.create({
  model: ${quoteCode(input.model)},
  max_tokens: 1024,
  messages: [{ role: "user", content: ${quoteCode(TEST_MESSAGE)} }],
})
console.log(answer.content.map((part) => part.text ?? "").join(""))`,
      },
    ]),
})
