import type { WireApi } from '../relay/schema.ts'
import { aiSdkForms } from './address-forms.ts'
import { warnOfVersion } from './ai-sdk.ts'
import { defineClient } from './define.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import type { ConfigInput, FieldValue } from './types.ts'
import { writeCommand, writeFields, writeJson } from './write.ts'

const label = 'Cline'
const place = 'Cline › Settings › API Configuration'

/** Per wire API: the provider in the file, and its name for the command where that differs (run). */
const providers: Record<WireApi, { id: string; name?: string }> = {
  'openai-chat': { id: 'openai-compatible', name: 'openai' },
  'openai-responses': { id: 'openai-native' },
  'anthropic-messages': { id: 'anthropic' },
  gemini: { id: 'gemini' },
}

function fileOf({ apiKey, model }: ConfigInput, provider: string, baseUrl: string): string {
  const settings = { provider, apiKey, model, baseUrl }
  // A day must stand there; it is not compared with anything.
  const entry = { settings, updatedAt: '2026-11-22T00:00:00.000Z', tokenSource: 'manual' }
  return writeJson({ version: 1, lastUsedProvider: provider, modes: {}, providers: { [provider]: entry } })
}

const screenOf = ({ apiKey, model }: ConfigInput, baseUrl: string): FieldValue[] => [
  { label: 'API Provider', value: 'OpenAI Compatible' },
  { label: 'Base URL', value: baseUrl },
  { label: 'OpenAI Compatible API Key', value: apiKey },
  { label: 'Model ID', value: model },
]

export const cline = defineClient({
  id: 'cline',
  label,
  ...commandLine,
  kind: 'editor',
  homepage: 'https://cline.bot',
  // Source: npm cline, run against a mock relay; cline/cline: docs/provider-config/openai-compatible.mdx
  checkedOn: '3.0.65, 2026-11-22',
  addresses: { ...aiSdkForms, gemini: 'root' },
  needsModel: true,
  write(input, address) {
    const { wireApi, url } = address
    const { id, name = id } = providers[wireApi]
    const words = ['auth', name, '-k', input.apiKey, '-b', url, '-m', input.model]
    const parts = [inFile('~/.cline/data/settings/providers.json', 'json', fileOf(input, id, url))]
    const { snippets, steps, ...config } = startAfter(parts, 'cline', 'cline "say hi"')
    // The other providers of the extension have no field for an address, or hide it.
    const hasScreen = wireApi === 'openai-chat'
    return {
      ...config,
      snippets: [
        ...snippets,
        { label: say('client.command.setup'), path: null, mode: 'shell', ...writeCommand(input, 'cline', words) },
        ...(hasScreen ? [{ label: say('client.screen', { place }), ...writeFields(screenOf(input, url)) }] : []),
      ],
      steps: [...steps, ...(hasScreen ? [say('client.step.by-hand', { place })] : [])],
      warnings: [
        ...warnOfVersion(address),
        say('client.warning.clear-key', { client: label }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
