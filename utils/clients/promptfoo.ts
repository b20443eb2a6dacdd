import type { WireApi } from '../relay/schema.ts'
import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { KEY_VARIABLE, quoteYaml } from './write.ts'

/** What stands before the model in the id of a provider. */
const prefixes: Partial<Record<WireApi, string>> = {
  'openai-chat': 'openai:chat',
  'openai-responses': 'openai:responses',
  'anthropic-messages': 'anthropic:messages',
}

export const promptfoo = defineClient({
  id: 'promptfoo',
  label: 'promptfoo',
  ...commandLine,
  homepage: 'https://www.promptfoo.dev',
  // Source: npm promptfoo, run against a mock relay
  checkedOn: '0.123.1, 2026-11-22',
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'root' },
  needsModel: true,
  write(input, { wireApi, url }) {
    // Its Anthropic provider does not know `apiKeyEnvar` (0.123.1, dist); the template is from its documentation.
    const key =
      wireApi === 'anthropic-messages' ? `apiKey: "{{ env.${KEY_VARIABLE} }}"` : `apiKeyEnvar: ${KEY_VARIABLE}`
    const text = `prompts:
  - ${quoteYaml(TEST_MESSAGE)}
providers:
  - id: ${quoteYaml(`${prefixes[wireApi]}:${input.model}`)}
    config:
      apiBaseUrl: ${quoteYaml(url)}
      ${key}`
    return startAfter([inFile('promptfooconfig.yaml', 'yaml', text), keepKey(input)], 'promptfoo eval')
  },
})
