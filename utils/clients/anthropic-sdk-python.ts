import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { writePrograms } from './program.ts'
import { quoteCode } from './write.ts'

/** The variable of the other header is taken out: its key would be sent to the relay, too. */
const keyOptions = {
  authorization: { other: 'ANTHROPIC_API_KEY', option: 'auth_token' },
  'x-api-key': { other: 'ANTHROPIC_AUTH_TOKEN', option: 'api_key' },
}

export const anthropicSdkPython = defineClient({
  id: 'anthropic-sdk-python',
  label: 'Anthropic SDK (Python)',
  kind: 'code',
  homepage: 'https://github.com/anthropics/anthropic-sdk-python',
  // Source: PyPI anthropic, these programs run against a mock relay
  checkedOn: '1.13.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const { other, option } = keyOptions[input.anthropicHeader ?? 'authorization']
    return writePrograms(input, address, [
      {
        language: 'python',
        packages: 'anthropic',
        imports: 'from anthropic import Anthropic',
        body: `os.environ.pop("${other}", None)
client = Anthropic(base_url=${quoteCode(address.url)}, ${option}=api_key)
answer = client.messages.create(
    model=${quoteCode(input.model)},
    max_tokens=1024,
    messages=[{"role": "user", "content": ${quoteCode(TEST_MESSAGE)}}],
)
print("".join(getattr(part, "text", "") for part in answer.content))`,
      },
    ])
  },
})
