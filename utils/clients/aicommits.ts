import { defineClient } from './define.ts'
import { commandLine, inFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { writeIni } from './write.ts'

export const aicommits = defineClient({
  id: 'aicommits',
  label: 'aicommits',
  ...commandLine,
  homepage: 'https://github.com/Nutlope/aicommits',
  // Source: npm aicommits, run against a mock relay
  checkedOn: '3.4.0, 2026-11-22',
  addresses: { 'openai-chat': 'versioned' },
  needsModel: true,
  write: ({ apiKey, model }, { url }) => ({
    // Variables alone do not do: "No configuration found" (run).
    ...joinParts(
      inFile(
        '~/.aicommits',
        'ini',
        writeIni({ provider: 'custom', OPENAI_BASE_URL: url, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model }),
      ),
    ),
    check: [say('client.check.command', { command: 'aicommits' })],
    warnings: [say('client.warning.clear-key', { client: 'aicommits' })],
  }),
})
