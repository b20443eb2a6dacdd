import type { WireApi } from '../relay/schema.ts'
import { sdkForms } from './address-forms.ts'
import { defineClient } from './define.ts'
import { commandLine, inDotenv, inFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, writeJson } from './write.ts'

const label = 'Qwen Code'

/** What it calls the protocols. It speaks Responses with providers of the kind `openai` that say so. */
const kinds: Record<WireApi, string> = {
  'openai-chat': 'openai',
  'openai-responses': 'openai',
  'anthropic-messages': 'anthropic',
  gemini: 'gemini',
}

export const qwenCode = defineClient({
  id: 'qwen-code',
  label,
  ...commandLine,
  homepage: 'https://qwenlm.github.io/qwen-code-docs',
  // Source: npm @qwen-code/qwen-code, run against a mock relay
  checkedOn: '0.24.4, 2026-11-22',
  addresses: sdkForms,
  needsModel: true,
  write({ apiKey, model }, { wireApi, url }) {
    const kind = kinds[wireApi]
    const entry = {
      id: model,
      name: model,
      baseUrl: url,
      envKey: KEY_VARIABLE,
      ...(wireApi === 'openai-responses' && { wireApi: 'responses' }),
    }
    const settings = {
      modelProviders: { [kind]: [entry] },
      security: { auth: { selectedType: kind } },
      model: { name: model },
    }
    return {
      ...startAfter(
        [
          inFile('~/.qwen/settings.json', 'json', writeJson(settings)),
          // Read even where the project has a .env file of its own (run).
          inDotenv('~/.qwen/.env', apiKey),
        ],
        'qwen',
        'qwen "hi"',
      ),
      warnings: [
        say('client.warning.overridden', { variables: KEY_VARIABLE }),
        say('client.warning.one-model'),
        say('client.warning.tools', { client: label }),
      ],
    }
  },
})
