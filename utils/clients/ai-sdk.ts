import type { WireApi } from '../relay/schema.ts'
import { relayId, relayName } from './address.ts'
import { inFile, inKeyFile } from './parts.ts'
import type { Part } from './parts.ts'
import { say } from './say.ts'
import type { Address, ConfigInput, Warning } from './types.ts'
import { writeJson } from './write.ts'

/** Packages of the AI SDK that opencode and its forks bring along; any other is downloaded at the first use (run). */
const packages: Record<WireApi, string> = {
  'openai-chat': '@ai-sdk/openai-compatible',
  'openai-responses': '@ai-sdk/openai',
  'anthropic-messages': '@ai-sdk/anthropic',
  gemini: '@ai-sdk/google',
}

/** What is unusual about the address of an AI SDK provider, where it is. */
export const warnOfVersion = ({ wireApi }: Address): Warning[] =>
  wireApi === 'anthropic-messages' ? [say('client.warning.own-version', { wireApi: 'Anthropic Messages' })] : []

/** opencode's two files, which Kilo Code took over: the provider with its model, and the key. */
export function opencodeParts(
  input: ConfigInput,
  { wireApi, url }: Address,
  { $schema, config, auth }: { $schema: string; config: string; auth: string },
): Part[] {
  const id = relayId(input.endpoint)
  const { apiKey: key, model } = input
  const provider = {
    npm: packages[wireApi],
    name: relayName(input),
    options: { baseURL: url },
    models: { [model]: { name: model } },
  }
  return [
    inFile(config, 'json', writeJson({ $schema, provider: { [id]: provider }, model: `${id}/${model}` })),
    // Not `{env:…}` in the first file: it is put into the JSON as it is, and a quote in a key would break that.
    inKeyFile(auth, 'json', writeJson({ [id]: { type: 'api', key } })),
  ]
}
