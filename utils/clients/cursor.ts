import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { isPrivateHost } from '../relay/url.ts'
import { lacksWireApis, pickAddress } from './address.ts'
import { generalWarnings, say, urge, writeNoConfig } from './say.ts'
import type { Client, ConfigInput, FieldValue, Warning } from './types.ts'
import { writeFields } from './write.ts'

const label = 'Cursor'
const wireApis = ['openai-chat'] as const

/** Names that Cursor sends to the vendors itself, whatever the override says (cursor/cursor#1878, #1511, #1615). */
const BUILT_IN_NAME = /^(?:claude|gemini|gpt|grok)-/i

/** Its settings are in English in every language. */
const field = (name: string, value: string): FieldValue => ({ label: { en: name, 'zh-CN': name }, value })

function warningsFor({ endpoint, model }: ConfigInput): Warning[] {
  const url = new URL(endpoint.root)
  const warnings: Warning[] = []
  if (isPrivateHost(url.hostname)) warnings.push(urge('client.cursor.warning.private-host', { host: url.host }))
  else if (url.protocol !== 'https:') warnings.push(urge('client.cursor.warning.not-https'))
  if (BUILT_IN_NAME.test(model)) warnings.push(urge('client.cursor.warning.built-in-name', { model }))
  return [
    ...warnings,
    say('client.cursor.warning.agent'),
    say('client.cursor.warning.official-models'),
    say('client.cursor.warning.override-is-global'),
    say('client.cursor.warning.servers'),
    say('client.cursor.warning.plan'),
    ...generalWarnings(label, 'cursor'),
  ]
}

export const cursor: Client = {
  id: 'cursor',
  label,
  homepage: 'https://cursor.com',
  source:
    'cursor.com/help/models-and-usage/api-keys; ngrok.com/docs/ai-gateway/agents/cursor; forum.cursor.com/t/159298, /t/158805',
  checkedOn: '3.17, 2026-11-22',
  wireApis,
  callsFrom: 'servers',
  hasLink: false,
  needsModel: false,
  render(input) {
    const address = pickAddress(wireApis, input)
    if (!address) return writeNoConfig(lacksWireApis({ label, wireApis }))
    const fields = [field('OpenAI API Key', input.apiKey), field('Override OpenAI Base URL', address.base)]
    const { model } = input
    if (model) fields.push(field('Add model', model))
    return {
      snippets: [{ label: say('client.cursor.screen'), ...writeFields(fields) }],
      links: [],
      steps: [
        say('client.cursor.step.open'),
        say('client.cursor.step.key'),
        say('client.cursor.step.address'),
        model ? say('client.cursor.step.model', { model }) : say('client.cursor.step.any-model'),
        say('client.cursor.step.verify'),
        say('client.cursor.step.select'),
        say('client.step.test-message', { message: TEST_MESSAGE }),
      ],
      warnings: warningsFor(input),
    }
  },
}
