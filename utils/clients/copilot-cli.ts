import { defineClient } from './define.ts'
import { commandLine, inVariables, startAfter } from './parts.ts'
import { say } from './say.ts'
import type { Address, ConfigInput } from './types.ts'

const label = 'Copilot CLI'

function variablesOf({ apiKey, model, anthropicHeader }: ConfigInput, { wireApi, url }: Address) {
  const isAnthropic = wireApi === 'anthropic-messages'
  // The token goes into `Authorization`, the key of an Anthropic provider into `x-api-key` (run).
  const isToken = isAnthropic && anthropicHeader !== 'x-api-key'
  return {
    COPILOT_PROVIDER_BASE_URL: url,
    [isToken ? 'COPILOT_PROVIDER_BEARER_TOKEN' : 'COPILOT_PROVIDER_API_KEY']: apiKey,
    COPILOT_PROVIDER_TYPE: isAnthropic ? 'anthropic' : 'openai',
    ...(!isAnthropic && { COPILOT_PROVIDER_WIRE_API: wireApi === 'openai-chat' ? 'completions' : 'responses' }),
    COPILOT_MODEL: model,
  }
}

export const copilotCli = defineClient({
  id: 'copilot-cli',
  label,
  ...commandLine,
  homepage: 'https://docs.github.com/copilot/concepts/agents/about-copilot-cli',
  // Source: npm @github/copilot, run against a mock relay without a login at GitHub; copilot help providers
  checkedOn: '1.0.102, 2026-11-22',
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'root' },
  // "BYOK providers require an explicit model." (run)
  needsModel: true,
  write(input, address) {
    return {
      ...startAfter([inVariables(input, label, variablesOf(input, address))], 'copilot'),
      warnings: [
        say('client.warning.misleading', { text: 'Model not found on provider' }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
