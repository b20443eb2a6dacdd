import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const label = 'Crush'

export const crush = defineClient({
  id: 'crush',
  label,
  ...commandLine,
  homepage: 'https://github.com/charmbracelet/crush',
  // Source: charmbracelet/crush docs/config/README.md, internal/skills/builtin/crush-config/SKILL.md,
  // internal/agent/coordinator.go
  checkedOn: '0.96.1, 2026-11-22',
  // For Anthropic its documents and its code name different addresses.
  addresses: { 'openai-chat': 'versioned' },
  needsModel: true,
  write(input, { url }) {
    const id = relayId(input.endpoint)
    const selected = { provider: id, model: input.model }
    // The newer crushrc is read since 0.88 only; this form is read by all versions.
    const config = {
      providers: {
        [id]: {
          name: relayName(input),
          type: 'openai-compat',
          base_url: url,
          api_key: `$${KEY_VARIABLE}`,
          models: [{ id: input.model, name: input.model, context_window: 128000, default_max_tokens: 8192 }],
        },
      },
      models: { large: selected, small: selected },
    }
    return {
      ...startAfter(
        [inFile('~/.config/crush/crush.json', 'json', writeJson(config)), keepKey(input)],
        'crush',
        'crush run "hi"',
      ),
      warnings: [
        say('client.warning.unproven', { client: label }),
        say('client.warning.declared', { client: label }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
