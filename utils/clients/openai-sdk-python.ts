import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { quoteCode } from './write.ts'

export const openaiSdkPython = defineClient({
  id: 'openai-sdk-python',
  label: 'OpenAI SDK (Python)',
  kind: 'code',
  homepage: 'https://github.com/openai/openai-python',
  // Source: PyPI openai, these programs run against a mock relay
  checkedOn: '3.22.1, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const [model, message] = [quoteCode(input.model), quoteCode(TEST_MESSAGE)]
    const ask =
      address.wireApi === 'openai-chat'
        ? `answer = client.chat.completions.create(
    model=${model},
    messages=[{"role": "user", "content": ${message}}],
)
print(answer.choices[0].message.content)`
        : `answer = client.responses.create(model=${model}, input=${message})
print(answer.output_text)`
    return writePrograms(input, address, [
      {
        language: 'python',
        packages: 'openai',
        imports: 'from openai import OpenAI',
        body: `client = OpenAI(base_url=${quoteCode(address.url)}, api_key=api_key)\n${ask}`,
      },
    ])
  },
})
