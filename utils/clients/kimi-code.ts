import type { WireApi } from '../relay/schema.ts'
import { relayId } from './address.ts'
import { sdkForms } from './address-forms.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import type { Address, ConfigInput } from './types.ts'
import { KEY_VARIABLE, quoteToml } from './write.ts'

const label = 'Kimi Code'
const path = '~/.kimi-code/config.toml'

/** It does not start without a size, and asks for as much output. */
const CONTEXT_TOKENS = 128000

const types: Record<WireApi, string> = {
  'openai-chat': 'openai',
  'openai-responses': 'openai_responses',
  'anthropic-messages': 'anthropic',
  gemini: 'google-genai',
}

/** Dotted keys may be put on top of any existing file; tables there would swallow the keys below them. */
function configOf({ endpoint, model }: ConfigInput, { wireApi, url }: Address): string {
  const id = relayId(endpoint)
  return [
    `default_model = ${quoteToml(id)}`,
    `providers.${id}.type = ${quoteToml(types[wireApi])}`,
    `providers.${id}.base_url = ${quoteToml(url)}`,
    `providers.${id}.api_key_env = ${quoteToml(KEY_VARIABLE)}`,
    `models.${id}.provider = ${quoteToml(id)}`,
    `models.${id}.model = ${quoteToml(model)}`,
    `models.${id}.max_context_size = ${CONTEXT_TOKENS}`,
  ].join('\n')
}

export const kimiCode = defineClient({
  id: 'kimi-code',
  label,
  ...commandLine,
  homepage: 'https://moonshotai.github.io/kimi-code',
  // Source: npm @moonshot-ai/kimi-code, run against a mock relay
  checkedOn: '2.1.0, 2026-11-22',
  addresses: sdkForms,
  needsModel: true,
  write(input, address) {
    const file = inFile(path, 'toml', configOf(input, address))
    return {
      ...startAfter(
        [{ ...file, step: say('client.step.top-of-file', { path }) }, keepKey(input)],
        'kimi',
        'kimi doctor',
      ),
      warnings: [
        say('client.warning.declared', { client: label }),
        say('client.warning.slow-error', { client: label, minutes: '3' }),
        say('client.warning.output-limit', {
          client: label,
          tokens: `${CONTEXT_TOKENS}`,
          setting: 'max_context_size',
        }),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
