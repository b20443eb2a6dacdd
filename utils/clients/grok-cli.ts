import { defineClient } from './define.ts'
import { commandLine, inVariables, startAfter } from './parts.ts'
import { say } from './say.ts'

const label = 'Grok CLI'

export const grokCli = defineClient({
  id: 'grok-cli',
  label,
  ...commandLine,
  homepage: 'https://github.com/superagent-ai/grok-cli',
  // Source: npm @vibe-kit/grok-cli, run against a mock relay
  checkedOn: '0.0.34, 2026-11-22',
  addresses: { 'openai-chat': 'versioned' },
  // Its own default is a model of xAI.
  needsModel: true,
  write(input, { url }) {
    // Its settings file is no way: the model there is ignored (run).
    const variables = { GROK_BASE_URL: url, GROK_API_KEY: input.apiKey, GROK_MODEL: input.model }
    return {
      ...startAfter([inVariables(input, label, variables)], 'grok', 'grok -p "hi"'),
      warnings: [say('client.warning.tools', { client: label })],
    }
  },
})
