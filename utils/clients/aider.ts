import { defineClient } from './define.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { quoteYaml } from './write.ts'

const label = 'Aider'

export const aider = defineClient({
  id: 'aider',
  label,
  ...commandLine,
  homepage: 'https://aider.chat',
  // Source: aider.chat/docs/llms/openai-compat.html, /docs/config/aider_conf.html, /docs/config/api-keys.html
  checkedOn: 'documentation, 2026-11-22',
  addresses: { 'openai-chat': 'versioned' },
  needsModel: true,
  write({ apiKey, model }, { url }) {
    // The prefix says which protocol to speak; what follows is sent.
    const name = quoteYaml(`openai/${model}`)
    const text = `model: ${name}
weak-model: ${name}
openai-api-base: ${quoteYaml(url)}
openai-api-key: ${quoteYaml(apiKey)}`
    return {
      ...startAfter([inFile('~/.aider.conf.yml', 'yaml', text)], 'aider', 'aider --message "hi"'),
      warnings: [say('client.warning.unproven', { client: label }), say('client.warning.clear-key', { client: label })],
    }
  },
})
