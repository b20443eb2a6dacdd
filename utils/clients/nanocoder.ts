import { relayId } from './address.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const folders = { linux: '~/.config', macos: '~/Library/Preferences', windows: '~/AppData/Roaming' }

export const nanocoder = defineClient({
  id: 'nanocoder',
  label: 'nanocoder',
  ...commandLine,
  homepage: 'https://github.com/Nano-Collective/nanocoder',
  // Source: npm @nanocollective/nanocoder, run against a mock relay; its dist/config/paths.js for macOS and Windows
  checkedOn: '1.30.0, 2026-11-22',
  // Its Google provider ignores the address (run).
  addresses: { 'openai-chat': 'versioned', 'anthropic-messages': 'versioned' },
  needsModel: true,
  write(input, { wireApi, url }) {
    const path = `${folders[input.os]}/nanocoder/agents.config.json`
    const provider = {
      name: relayId(input.endpoint),
      baseUrl: url,
      apiKey: `\${${KEY_VARIABLE}}`,
      models: [input.model],
      ...(wireApi === 'anthropic-messages' && { sdkProvider: 'anthropic' }),
    }
    const text = writeJson({ nanocoder: { providers: [provider] } })
    return {
      ...startAfter([inFile(path, 'json', text), keepKey(input)], 'nanocoder', 'nanocoder run "hi"'),
      warnings: [
        say('client.warning.misleading', { text: 'Model not found' }),
        say('client.warning.declared', { client: 'nanocoder' }),
      ],
    }
  },
})
