import { aiSdkForms } from './address-forms.ts'
import { opencodeParts, warnOfVersion } from './ai-sdk.ts'
import { defineClient } from './define.ts'
import { commandLine, startAfter } from './parts.ts'
import { say } from './say.ts'

const label = 'opencode'

export const opencode = defineClient({
  id: 'opencode',
  label,
  ...commandLine,
  homepage: 'https://opencode.ai',
  // Source: npm opencode-ai, run against a mock relay; anomalyco/opencode#5163, #6231
  checkedOn: '1.18.33, 2026-11-22',
  addresses: aiSdkForms,
  // It sends nothing for a model that does not stand in its file (run).
  needsModel: true,
  write(input, address) {
    const parts = opencodeParts(input, address, {
      $schema: 'https://opencode.ai/config.json',
      config: '~/.config/opencode/opencode.json',
      auth: '~/.local/share/opencode/auth.json',
    })
    return {
      ...startAfter(parts, 'opencode', 'opencode run "hi"'),
      warnings: [
        say('client.warning.declared', { client: label }),
        ...warnOfVersion(address),
        say('client.warning.silent', { client: label }),
        say('client.warning.tools', { client: label }),
        say('client.warning.output-limit', { client: label, tokens: '32000', setting: '"limit": {"output": …}' }),
      ],
    }
  },
})
