import type { WireApi } from '../relay/schema.ts'
import { relayId } from './address.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const label = 'Factory Droid'
/** It asks for exactly so much. */
const OUTPUT_TOKENS = 8192

const providers: Partial<Record<WireApi, string>> = {
  'openai-chat': 'generic-chat-completion-api',
  'openai-responses': 'openai',
  'anthropic-messages': 'anthropic',
}

export const droid = defineClient({
  id: 'droid',
  label,
  ...commandLine,
  homepage: 'https://docs.factory.ai',
  // Source: npm droid, run against a mock relay; docs.factory.ai/model-independence/byok (the variable)
  checkedOn: '0.215.0, 2026-11-22',
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'root' },
  needsModel: true,
  write(input, { wireApi, url }) {
    const displayName = relayId(input.endpoint)
    const entry = {
      model: input.model,
      displayName,
      baseUrl: url,
      apiKey: `\${${KEY_VARIABLE}}`,
      provider: providers[wireApi],
      maxOutputTokens: OUTPUT_TOKENS,
    }
    const parts = [inFile('~/.factory/settings.json', 'json', writeJson({ customModels: [entry] })), keepKey(input)]
    // The number is the place in the list of custom models.
    const { steps, ...config } = startAfter(parts, 'droid', `droid exec -m custom:${displayName}-0 "hi"`)
    return {
      ...config,
      steps: [...steps, say('client.step.choose', { field: '/model', value: displayName })],
      warnings: [
        say('client.warning.one-model'),
        say('client.warning.login', { client: label, command: 'droid exec' }),
        say('client.warning.misleading', { text: 'Exec failed' }),
        say('client.warning.output-limit', {
          client: label,
          tokens: `${OUTPUT_TOKENS}`,
          setting: '"maxOutputTokens"',
        }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
