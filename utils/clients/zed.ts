import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { byHand, selectModel } from './screen.ts'
import { writeJson } from './write.ts'

const label = 'Zed'

/** All of them must be named where one is; the others have the values that they have without. */
const RESPONSES_ONLY = {
  tools: true,
  images: false,
  parallel_tool_calls: false,
  prompt_cache_key: false,
  chat_completions: false,
}

export const zed = defineClient({
  id: 'zed',
  label,
  kind: 'editor',
  homepage: 'https://zed.dev',
  // Source: zed-industries/zed: docs/src/ai/use-api-access.md
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'root' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, { wireApi, url }) {
    const { model } = input
    const name = relayName(input)
    const kind = wireApi === 'anthropic-messages' ? 'anthropic_compatible' : 'openai_compatible'
    const entry = {
      name: model,
      max_tokens: 128000,
      ...(wireApi === 'openai-responses' && { capabilities: RESPONSES_ONLY }),
    }
    const settings = {
      language_models: { [kind]: { [name]: { api_url: url, available_models: [entry] } } },
      agent: { default_model: { provider: name, model } },
    }
    const path = `${input.os === 'windows' ? '~/AppData/Roaming/Zed' : '~/.config/zed'}/settings.json`
    const file = joinParts(inFile(path, 'json', writeJson(settings)))
    // The key has no place in the file. Here it goes to the keychain of the system.
    const key = byHand({ place: `agent: open settings › LLM Providers › ${name}`, fields: [['API Key', input.apiKey]] })
    return {
      snippets: [...file.snippets, ...key.snippets],
      steps: [...file.steps, ...key.steps, selectModel(model)],
      undo: [...file.undo, ...key.undo],
      warnings: [
        say('client.warning.declared', { client: label }),
        say('client.warning.tools', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
