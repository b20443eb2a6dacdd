import type { WireApi } from '../relay/schema.ts'
import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { selectModel } from './screen.ts'
import type { OperatingSystem } from './types.ts'
import { writeJson } from './write.ts'

const label = 'VS Code'

const folders: Record<OperatingSystem, string> = {
  linux: '~/.config',
  macos: '~/Library/Application Support',
  windows: '~/AppData/Roaming',
}

const apiTypes: Partial<Record<WireApi, string>> = {
  'openai-chat': 'chat-completions',
  'openai-responses': 'responses',
  'anthropic-messages': 'messages',
}

export const vscode = defineClient({
  id: 'vscode',
  label,
  kind: 'editor',
  homepage: 'https://code.visualstudio.com',
  // Source: microsoft/vscode-docs: docs/agent-customization/language-models.md; microsoft/vscode#316916, #329545
  checkedOn: '1.132, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'endpoint', 'openai-responses': 'endpoint', 'anthropic-messages': 'endpoint' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, { wireApi, url }) {
    const { model } = input
    const entry = {
      id: model,
      name: model,
      url,
      // Without it the model is not offered for agents.
      toolCalling: true,
      vision: false,
      maxInputTokens: 128000,
      maxOutputTokens: 16000,
    }
    const provider = {
      name: relayName(input),
      vendor: 'customendpoint',
      apiKey: input.apiKey,
      apiType: apiTypes[wireApi],
      models: [entry],
    }
    const path = `${folders[input.os]}/Code/User/chatLanguageModels.json`
    const { steps, ...parts } = joinParts(inFile(path, 'json', writeJson([provider])))
    return {
      ...parts,
      steps: [...steps, say('client.step.restart', { client: label }), selectModel(model)],
      check: [say('client.check.shows', { place: 'Chat: Manage Language Models', text: model })],
      warnings: [
        say('client.warning.declared', { client: label }),
        say('client.warning.switch', { client: label, setting: 'chat.agentHost.byokModels.enabled' }),
        say('client.warning.clear-key', { client: label }),
        say('client.warning.tools', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
