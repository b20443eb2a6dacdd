import type { WireApi } from '../relay/schema.ts'
import { TEST_MESSAGE } from '../relay/wire-api.ts'
import { lacksWireApis, pickAddress, relayId, relayName } from './address.ts'
import { generalWarnings, say, writeNoConfig } from './say.ts'
import type { Client, ConfigInput, FieldValue } from './types.ts'
import { writeFields } from './write.ts'

const label = 'Cherry Studio'
const wireApis = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const

/** Per wire API: `type` of the import link, its name in the menu "Provider Type", the version that the client adds. */
const types: Record<WireApi, { type: string; shown: string; version: string }> = {
  'openai-chat': { type: 'openai', shown: 'OpenAI', version: '/v1' },
  'openai-responses': { type: 'openai-response', shown: 'OpenAI-Response', version: '/v1' },
  'anthropic-messages': { type: 'anthropic', shown: 'Anthropic', version: '/v1' },
  gemini: { type: 'gemini', shown: 'Gemini', version: '/v1beta' },
}

/** Such a segment in the path keeps the client from adding its own (`src/shared/utils/api/format.ts`). */
const hasVersion = (address: string): boolean => /\/v\d+(?:alpha|beta)?(?:\/|$)/i.test(new URL(address).pathname)

/**
 * The shortest form from which the client arrives at the right address. A root without version is right in every
 * release; releases before 1.7.0 (2025-11-28) add `/v1` even to an address that has a version.
 */
function apiHost({ endpoint }: ConfigInput, wireApi: WireApi, base: string): string {
  const { version } = types[wireApi]
  const isVersioned = wireApi === 'openai-chat' || wireApi === 'openai-responses'
  const wanted = isVersioned ? base : base + version
  const made = (host: string) => (hasVersion(host) ? host : host + version)
  // `#` at the end is the client's own sign for "add nothing".
  return [endpoint.root, base, wanted].find((host) => made(host) === wanted) ?? `${wanted}#`
}

/** The client's decoder turns `'` into `"` and drops parentheses before it reads the JSON: keep both out of it. */
function encodeImport(data: Record<string, string>): string {
  const json = JSON.stringify(data).replaceAll('(', '\\u0028').replaceAll(')', '\\u0029')
  const bytes = Array.from(new TextEncoder().encode(json), (byte) => String.fromCharCode(byte))
  return encodeURIComponent(btoa(bytes.join('')))
}

/** Null where a value has an apostrophe, which the link cannot carry; only in the name may it be replaced. */
function importLink(input: ConfigInput, wireApi: WireApi, baseUrl: string): string | null {
  const { type } = types[wireApi]
  // The client keeps the type of an id it knows, so each type needs an id of its own.
  const providerId = relayId(input.endpoint) + (type === 'openai' ? '' : `-${type}`)
  const name = relayName(input).replaceAll("'", '’')
  if (`${baseUrl}${input.apiKey}`.includes("'")) return null
  const data = encodeImport({ id: providerId, baseUrl, apiKey: input.apiKey, name, type })
  return `cherrystudio://providers/api-keys?v=1&data=${data}`
}

function screenOf(input: ConfigInput, wireApi: WireApi, baseUrl: string): FieldValue[] {
  const fields: FieldValue[] = [
    { label: { en: 'Provider Name', 'zh-CN': '提供商名称' }, value: relayName(input) },
    { label: { en: 'Provider Type', 'zh-CN': '提供商类型' }, value: types[wireApi].shown },
    { label: { en: 'API Key', 'zh-CN': 'API 密钥' }, value: input.apiKey },
    { label: { en: 'API Host', 'zh-CN': 'API 地址' }, value: baseUrl },
  ]
  if (input.model) fields.push({ label: { en: 'Model ID', 'zh-CN': '模型 ID' }, value: input.model })
  return fields
}

export const cherryStudio: Client = {
  id: 'cherry-studio',
  label,
  homepage: 'https://www.cherry-ai.com',
  source:
    'ousugo/cherry-studio (mirror), branches v1 and main: handle-providers.ts, providersImport.ts, useProviderDeepLinkImport.ts, utils/api/format.ts, locales en-us and zh-cn',
  checkedOn: '1.9.12 and 2.0.8, 2026-11-22',
  wireApis,
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  render(input) {
    const address = pickAddress(wireApis, input)
    if (!address) return writeNoConfig(lacksWireApis({ label, wireApis }))
    const baseUrl = apiHost(input, address.wireApi, address.base)
    const url = importLink(input, address.wireApi, baseUrl)
    const { model } = input
    return {
      snippets: [
        { label: say('client.cherry-studio.screen'), ...writeFields(screenOf(input, address.wireApi, baseUrl)) },
      ],
      links: url ? [{ label: say('client.open-in', { client: label }), url }] : [],
      steps: [
        url ? say('client.cherry-studio.step.link') : say('client.cherry-studio.step.no-link'),
        say('client.cherry-studio.step.by-hand'),
        say('client.cherry-studio.step.enable'),
        model ? say('client.cherry-studio.step.model', { model }) : say('client.cherry-studio.step.any-model'),
        say('client.cherry-studio.step.select'),
        say('client.step.test-message', { message: TEST_MESSAGE }),
      ],
      warnings: [
        say('client.cherry-studio.warning.address'),
        say('client.cherry-studio.warning.no-models'),
        say('client.cherry-studio.warning.unauthorized'),
        say('client.cherry-studio.warning.not-found'),
        say('client.cherry-studio.warning.network'),
        say('client.cherry-studio.warning.old-key'),
        ...generalWarnings(label, 'cherry-studio'),
      ],
    }
  },
}
