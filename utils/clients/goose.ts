import type { WireApi } from '../relay/schema.ts'
import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { keepKey } from './key.ts'
import { commandLine, inFile, inNewFile, startAfter } from './parts.ts'
import { say } from './say.ts'
import { KEY_VARIABLE, quoteYaml, writeJson } from './write.ts'

const label = 'goose'

/** Newer versions choose by `wire_api`, older ones by the end of the address. */
const engines: Partial<Record<WireApi, object>> = {
  'openai-chat': { engine: 'openai', wire_api: 'chat_completions' },
  'openai-responses': { engine: 'openai', wire_api: 'responses' },
  'anthropic-messages': { engine: 'anthropic' },
}

export const goose = defineClient({
  id: 'goose',
  label,
  ...commandLine,
  homepage: 'https://goose-docs.ai',
  // Source: aaif-goose/goose documentation/docs/guides/config-files.md, crates/goose-providers/src/declarative.rs,
  // crates/goose/src/providers/openai.rs
  checkedOn: 'documentation and source, 2026-11-22',
  addresses: { 'openai-chat': 'endpoint', 'openai-responses': 'endpoint', 'anthropic-messages': 'root' },
  needsModel: true,
  write(input, { wireApi, url }) {
    const id = relayId(input.endpoint)
    const folder = input.os === 'windows' ? '~/AppData/Roaming/Block/goose/config' : '~/.config/goose'
    const [provider, config] = [`${folder}/custom_providers/${id}.json`, `${folder}/config.yaml`]
    const text = writeJson({
      name: id,
      ...engines[wireApi],
      display_name: relayName(input),
      api_key_env: KEY_VARIABLE,
      base_url: url,
      models: [{ name: input.model, context_limit: 128000 }],
    })
    return {
      ...startAfter(
        [
          inNewFile(provider, 'json', text),
          inFile(
            config,
            'yaml',
            `GOOSE_PROVIDER: ${id}
GOOSE_MODEL: ${quoteYaml(input.model)}`,
          ),
          keepKey(input),
        ],
        'goose session',
        'goose run -t "hi"',
      ),
      warnings: [say('client.warning.unproven', { client: label }), say('client.warning.tools', { client: label })],
    }
  },
})
