import { relayName } from './address.ts'
import { warnOfVersion } from './ai-sdk.ts'
import { defineClient } from './define.ts'
import { commandLine, inDotenv, inFile, startAfter } from './parts.ts'
import { say, urge } from './say.ts'
import type { Address, ConfigInput } from './types.ts'
import { KEY_VARIABLE, quoteYaml } from './write.ts'

const label = 'Continue'

/** For OpenAI models like these it calls Responses by itself, and the command line does so whatever the file says (run). */
const RESPONSES_MODEL = /^(?:gpt-5|o\d)/i

function configOf(input: ConfigInput, { wireApi, url }: Address): string {
  const model = quoteYaml(input.model)
  return [
    `name: ${quoteYaml(relayName(input))}`,
    'version: 1.0.0',
    'schema: v1',
    'models:',
    `  - name: ${model}`,
    `    provider: ${wireApi === 'openai-chat' ? 'openai' : 'anthropic'}`,
    `    model: ${model}`,
    `    apiBase: ${quoteYaml(url)}`,
    // Without quotes: the key is put in before the YAML is read.
    `    apiKey: \${{ secrets.${KEY_VARIABLE} }}`,
    '    roles: [chat, edit, apply]',
  ].join('\n')
}

export const continueDev = defineClient({
  id: 'continue',
  label,
  ...commandLine,
  kind: 'editor',
  homepage: 'https://docs.continue.dev',
  // Source: npm @continuedev/cli, run against a mock relay; docs/customize/model-providers/top-level/openai.mdx
  checkedOn: '1.5.47, 2026-11-22',
  // A Gemini provider goes to Google whatever its address says (run).
  addresses: { 'openai-chat': 'versioned', 'anthropic-messages': 'versioned' },
  needsModel: true,
  write(input, address) {
    const callsResponses = address.wireApi === 'openai-chat' && RESPONSES_MODEL.test(input.model)
    const responses = { client: label, names: 'gpt-5, o1, o3, o4', wireApi: 'OpenAI Responses' }
    const parts = [
      inFile('~/.continue/config.yaml', 'yaml', configOf(input, address)),
      inDotenv('~/.continue/.env', input.apiKey),
    ]
    const { steps, ...config } = startAfter(parts, 'cn', 'cn -p "hi"')
    return {
      ...config,
      steps: [...steps, say('client.step.restart', { client: 'VS Code / JetBrains' })],
      warnings: [
        ...(callsResponses ? [urge('client.warning.responses-model', responses)] : []),
        ...warnOfVersion(address),
        say('client.warning.first-run', {
          client: 'cn',
          what: {
            en: 'an Anthropic API key',
            'zh-CN': '输入 Anthropic API Key',
            'zh-TW': '輸入 Anthropic API 金鑰',
            ja: 'Anthropic の API キーの入力',
          },
        }),
        say('client.warning.silent', { client: label }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
