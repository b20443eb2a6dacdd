import { defineClient } from './define.ts'
import { commandLine, inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { writeIni } from './write.ts'

export const opencommit = defineClient({
  id: 'opencommit',
  label: 'OpenCommit',
  ...commandLine,
  homepage: 'https://github.com/di-sukharev/opencommit',
  // Source: npm opencommit, run against a mock relay
  checkedOn: '3.3.10, 2026-11-22',
  // Its other providers ignore the address (run).
  addresses: { 'openai-chat': 'versioned' },
  needsModel: true,
  write({ apiKey, model }, { url }) {
    const values = { OCO_AI_PROVIDER: 'openai', OCO_API_URL: url, OCO_API_KEY: apiKey, OCO_MODEL: model }
    const parts = joinParts(inFile('~/.opencommit', 'ini', writeIni(values)))
    return {
      ...parts,
      steps: [...parts.steps, say('client.step.twice', { command: 'oco' })],
      check: [say('client.check.command', { command: 'oco' })],
      warnings: [
        say('client.warning.clear-key', { client: 'OpenCommit' }),
        say('client.warning.overridden', { variables: Object.keys(values) }),
      ],
    }
  },
})
