import { relayId } from './address.ts'
import { piApis, piForms } from './address-forms.ts'
import { defineClient } from './define.ts'
import { commandLine, inDotenv, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const label = 'OpenClaw'

export const openclaw = defineClient({
  id: 'openclaw',
  label,
  ...commandLine,
  homepage: 'https://openclaw.ai',
  // Source: npm openclaw, run against a mock relay; docs.openclaw.ai/help/environment
  checkedOn: '2026.9.6, 2026-11-22',
  addresses: piForms,
  needsModel: true,
  write({ endpoint, apiKey, model }, { wireApi, url }) {
    const id = relayId(endpoint)
    const provider = {
      baseUrl: url,
      apiKey: `\${${KEY_VARIABLE}}`,
      api: piApis[wireApi],
      models: [{ id: model, name: model }],
    }
    const settings = {
      agents: { defaults: { model: { primary: `${id}/${model}` } } },
      models: { mode: 'merge', providers: { [id]: provider } },
    }
    const parts = [
      inFile('~/.openclaw/openclaw.json', 'json', writeJson(settings)),
      // Its gateway runs as a service, which knows nothing of the variables of a shell.
      inDotenv('~/.openclaw/.env', apiKey),
    ]
    const { steps, ...config } = startAfter(parts, 'openclaw tui', 'openclaw agent --local --agent main -m "hi"')
    return {
      ...config,
      steps: steps.toSpliced(-1, 0, say('client.check.command', { command: 'openclaw gateway restart' })),
      warnings: [
        say('client.warning.declared', { client: label }),
        say('client.warning.overridden', { variables: KEY_VARIABLE }),
        say('client.warning.misleading', { text: 'provider rejected the request schema or tool payload' }),
        say('client.warning.output-limit', { client: label, tokens: '8192', setting: '"maxTokens"' }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
