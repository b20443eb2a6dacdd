import { defineClient } from './define.ts'
import { commandLine, inFile, inKeyFile, startAfter } from './parts.ts'
import { say, urge } from './say.ts'
import { quoteDotenv, setVariables, writeJson } from './write.ts'

const label = 'Gemini CLI'

export const geminiCli = defineClient({
  id: 'gemini-cli',
  label,
  ...commandLine,
  homepage: 'https://geminicli.com',
  // Source: npm @google/gemini-cli, run against a mock relay; google-gemini/gemini-cli#10086, contentGenerator.ts
  checkedOn: '0.61.0, 2026-11-22',
  addresses: { gemini: 'root' },
  httpsOnly: true,
  needsModel: false,
  write(input, { url }) {
    const { model } = input
    const variables = {
      GOOGLE_GEMINI_BASE_URL: url,
      GEMINI_API_KEY: input.apiKey,
      ...(model && { GEMINI_MODEL: model }),
    }
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoteDotenv(value)}`)
    const parts = [
      inKeyFile('~/.gemini/.env', 'dotenv', lines.join('\n')),
      // Without it a base URL makes the client choose a kind of login that it refuses itself (run).
      inFile('~/.gemini/settings.json', 'json', writeJson({ security: { auth: { selectedType: 'gemini-api-key' } } })),
    ]
    const { snippets, ...config } = startAfter(parts, 'gemini', 'gemini --skip-trust -p "hi"')
    return {
      ...config,
      snippets: [
        ...snippets,
        { label: say('client.shell.session'), path: null, mode: 'shell', ...setVariables(input, variables) },
      ],
      warnings: [
        ...(model ? [] : [urge('client.warning.no-model', { client: label })]),
        say('client.warning.trusted-folder', { client: label, option: '--skip-trust' }),
        say('client.warning.overridden', { variables: Object.keys(variables) }),
        say('client.warning.misleading', { text: 'ModelNotFoundError' }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
