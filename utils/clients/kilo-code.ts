import { aiSdkForms } from './address-forms.ts'
import { opencodeParts, warnOfVersion } from './ai-sdk.ts'
import { defineClient } from './define.ts'
import { commandLine, startAfter } from './parts.ts'
import { say } from './say.ts'

const label = 'Kilo Code'

export const kiloCode = defineClient({
  id: 'kilo-code',
  label,
  ...commandLine,
  kind: 'editor',
  homepage: 'https://kilo.ai',
  // Source: npm @kilocode/cli, run against a mock relay; Kilo-Org/kilocode:
  // kilo-docs/pages/ai-providers/openai-compatible.md
  checkedOn: '7.7.7, 2026-11-22',
  addresses: aiSdkForms,
  needsModel: true,
  write(input, address) {
    const parts = opencodeParts(input, address, {
      $schema: 'https://app.kilo.ai/config.json',
      config: '~/.config/kilo/kilo.json',
      auth: '~/.local/share/kilo/auth.json',
    })
    const { steps, ...config } = startAfter(parts, 'kilo', 'kilo run "hi"')
    return {
      ...config,
      // One file serves them all.
      steps: [...steps, say('client.step.restart', { client: 'VS Code / JetBrains' })],
      warnings: [
        say('client.warning.declared', { client: label }),
        ...warnOfVersion(address),
        say('client.warning.tools', { client: label }),
        say('client.warning.output-limit', { client: label, tokens: '32000', setting: '"limit": {"output": …}' }),
      ],
    }
  },
})
