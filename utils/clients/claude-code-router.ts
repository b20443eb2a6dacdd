import { relayId } from './address.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const label = 'Claude Code Router'

export const claudeCodeRouter = defineClient({
  id: 'claude-code-router',
  label,
  ...commandLine,
  homepage: 'https://github.com/musistudio/claude-code-router',
  // Source: npm @musistudio/claude-code-router, run against a mock relay; its README for "ccr restart"
  checkedOn: '2.0.0, 2026-11-22',
  addresses: { 'openai-chat': 'endpoint' },
  needsModel: true,
  write(input, { url }) {
    const { model } = input
    const name = relayId(input.endpoint)
    const config = {
      Providers: [{ name, api_base_url: url, api_key: `$${KEY_VARIABLE}`, models: [model] }],
      Router: { default: `${name},${model}` },
    }
    return {
      ...startAfter(
        [inFile('~/.claude-code-router/config.json', 'json', writeJson(config)), keepKey(input)],
        'ccr code',
        'ccr code -p "hi"',
      ),
      warnings: [
        say('client.warning.background', { client: label, command: 'ccr stop' }),
        say('client.warning.full-address', { client: label }),
        say('client.warning.declared', { client: label }),
        say('client.warning.misleading', { text: "There's an issue with the selected model" }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
