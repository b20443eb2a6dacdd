import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { inFile, inKeyFile, joinParts } from './parts.ts'
import { say } from './say.ts'
import { selectModel } from './screen.ts'
import { KEY_VARIABLE, quoteDotenv, quoteYaml } from './write.ts'

const label = 'LibreChat'

export const librechat = defineClient({
  id: 'librechat',
  label,
  kind: 'web',
  homepage: 'https://www.librechat.ai',
  // Source: librechat.ai/docs/configuration/librechat_yaml/object_structure/custom_endpoint
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['web'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, { url }) {
    const model = quoteYaml(input.model)
    const lines = [
      // Without it the file is refused.
      'version: 1.2.8',
      'endpoints:',
      '  custom:',
      `    - name: ${quoteYaml(relayName(input))}`,
      `      apiKey: "\${${KEY_VARIABLE}}"`,
      `      baseURL: ${quoteYaml(url)}`,
      '      models:',
      `        default: [${model}]`,
      '        fetch: true',
      '      titleConvo: true',
      `      titleModel: ${model}`,
    ]
    const { steps, ...parts } = joinParts(
      inFile('librechat.yaml', 'yaml', lines.join('\n')),
      inKeyFile('.env', 'dotenv', `${KEY_VARIABLE}=${quoteDotenv(input.apiKey)}`),
    )
    return {
      ...parts,
      steps: [...steps, say('client.step.restart', { client: label }), selectModel(input.model)],
      warnings: [
        say('client.warning.admin', { client: label }),
        say('client.warning.docker'),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
