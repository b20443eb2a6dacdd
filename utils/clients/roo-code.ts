import type { WireApi } from '../relay/schema.ts'
import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { say } from './say.ts'
import type { Address, ConfigInput } from './types.ts'
import { writeJson } from './write.ts'

const label = 'Roo Code'
const path = '~/roo-code-settings.json'

/** What a profile says: the provider, and names of its address, key and model. */
const providers: Partial<Record<WireApi, readonly [provider: string, address: string, key: string, model: string]>> = {
  'openai-chat': ['openai', 'openAiBaseUrl', 'openAiApiKey', 'openAiModelId'],
  'anthropic-messages': ['anthropic', 'anthropicBaseUrl', 'apiKey', 'apiModelId'],
  gemini: ['gemini', 'googleGeminiBaseUrl', 'geminiApiKey', 'apiModelId'],
}

function profileOf({ endpoint, apiKey, model }: ConfigInput, { wireApi, url }: Address) {
  const [apiProvider, address, key, modelName] = providers[wireApi]!
  return { id: relayId(endpoint), apiProvider, [address]: url, [key]: apiKey, [modelName]: model }
}

export const rooCode = defineClient({
  id: 'roo-code',
  label,
  kind: 'editor',
  homepage: 'https://roocode.com',
  // Source: RooCodeInc/Roo-Code: src/core/config/importExport.ts, packages/types/src/provider-settings.ts
  checkedOn: '3.52.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'anthropic-messages': 'root', gemini: 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, address) {
    const name = relayName(input)
    const providerProfiles = {
      currentApiConfigName: name,
      apiConfigs: { [name]: profileOf(input, address) },
    }
    return {
      snippets: [
        {
          label: say('client.file.create', { path }),
          path,
          language: 'json',
          mode: 'create',
          text: writeJson({ providerProfiles }),
        },
      ],
      steps: [
        say('client.step.create-file', { path }),
        say('client.step.open', { place: 'Roo Code › Settings › About' }),
        say('client.step.press', { button: 'Import' }),
      ],
      // The settings stay without the file.
      undo: [
        say('client.undo.file', { path }),
        say('client.undo.screen', { place: 'Roo Code › Settings › Providers' }),
      ],
      warnings: [say('client.warning.clear-key', { client: label }), say('client.warning.tools', { client: label })],
    }
  },
})
