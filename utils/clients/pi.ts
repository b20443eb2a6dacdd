import { relayId } from './address.ts'
import { piApis, piForms } from './address-forms.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

export const pi = defineClient({
  id: 'pi',
  label: 'pi',
  ...commandLine,
  homepage: 'https://pi.dev',
  // Source: npm @earendil-works/pi-coding-agent, run against a mock relay
  checkedOn: '0.87.1, 2026-11-22',
  addresses: piForms,
  needsModel: true,
  write(input, { wireApi, url }) {
    const id = relayId(input.endpoint)
    const { model } = input
    // The older @mariozechner/pi-coding-agent wants the name of the variable without `$` (run).
    const provider = { baseUrl: url, api: piApis[wireApi], apiKey: `$${KEY_VARIABLE}`, models: [{ id: model }] }
    return {
      ...startAfter(
        [
          inFile('~/.pi/agent/models.json', 'json', writeJson({ providers: { [id]: provider } })),
          inFile('~/.pi/agent/settings.json', 'json', writeJson({ defaultProvider: id, defaultModel: model })),
          keepKey(input),
        ],
        'pi',
        'pi -p "hi"',
      ),
      warnings: [
        say('client.warning.declared', { client: 'pi' }),
        say('client.warning.output-limit', { client: 'pi', tokens: '16384', setting: '"maxTokens"' }),
        say('client.warning.tools', { client: 'pi' }),
      ],
    }
  },
})
