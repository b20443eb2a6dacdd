import type { WireApi } from '../relay/schema.ts'
import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { encodeBase64, writeLink } from './links.ts'
import { say } from './say.ts'
import type { ConfigInput, FieldValue } from './types.ts'
import { writeFields } from './write.ts'

const label = 'Cherry Studio'

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
function apiHost({ endpoint }: ConfigInput, wireApi: WireApi, wanted: string): string {
  const { version } = types[wireApi]
  const made = (host: string) => (hasVersion(host) ? host : host + version)
  // `#` at the end is the client's own sign for "add nothing".
  return [endpoint.root, wanted.slice(0, -version.length), wanted].find((host) => made(host) === wanted) ?? `${wanted}#`
}

/** The client's decoder turns `'` into `"` and drops parentheses before it reads the JSON: keep both out of it. */
const encodeImport = (data: Record<string, string>): string =>
  encodeBase64(JSON.stringify(data).replaceAll('(', '\\u0028').replaceAll(')', '\\u0029'))

/** Null where a value has an apostrophe, which the link cannot carry; only in the name may it be replaced. */
function importLink(input: ConfigInput, wireApi: WireApi, baseUrl: string): string | null {
  const { type } = types[wireApi]
  // The client keeps the type of an id it knows, so each type needs an id of its own.
  const providerId = relayId(input.endpoint) + (type === 'openai' ? '' : `-${type}`)
  const name = relayName(input).replaceAll("'", '’')
  if (`${baseUrl}${input.apiKey}`.includes("'")) return null
  const data = encodeImport({ id: providerId, baseUrl, apiKey: input.apiKey, name, type })
  return writeLink('cherrystudio://providers/api-keys', { v: '1', data })
}

function screenOf(input: ConfigInput, wireApi: WireApi, baseUrl: string): FieldValue[] {
  const fields: FieldValue[] = [
    {
      label: { en: 'Provider Name', 'zh-CN': '提供商名称', 'zh-TW': '供應商名稱', ja: 'プロバイダー名' },
      value: relayName(input),
    },
    {
      label: { en: 'Provider Type', 'zh-CN': '提供商类型', 'zh-TW': '供應商類型', ja: 'プロバイダータイプ' },
      value: types[wireApi].shown,
    },
    { label: { en: 'API Key', 'zh-CN': 'API 密钥', 'zh-TW': 'API 金鑰', ja: 'APIキー' }, value: input.apiKey },
    { label: { en: 'API Host', 'zh-CN': 'API 地址', 'zh-TW': 'API 主機位址', ja: 'APIホスト' }, value: baseUrl },
  ]
  if (input.model)
    fields.push({
      label: { en: 'Model ID', 'zh-CN': '模型 ID', 'zh-TW': '模型 ID', ja: 'モデルID' },
      value: input.model,
    })
  return fields
}

export const cherryStudio = defineClient({
  id: 'cherry-studio',
  label,
  kind: 'app',
  homepage: 'https://www.cherry-ai.com',
  // Source: ousugo/cherry-studio (mirror), branches v1 and main: handle-providers.ts, providersImport.ts,
  // useProviderDeepLinkImport.ts, utils/api/format.ts, locales en-us and zh-cn
  checkedOn: '1.9.12 and 2.0.8, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: {
    'openai-chat': 'versioned',
    'openai-responses': 'versioned',
    'anthropic-messages': 'versioned',
    gemini: 'versioned',
  },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write(input, { wireApi, url: wanted }) {
    const baseUrl = apiHost(input, wireApi, wanted)
    const url = importLink(input, wireApi, baseUrl)
    const { model } = input
    return {
      snippets: [{ label: say('client.cherry-studio.screen'), ...writeFields(screenOf(input, wireApi, baseUrl)) }],
      links: url ? [{ label: say('client.open-in', { client: label }), url }] : [],
      steps: [
        url ? say('client.cherry-studio.step.link') : say('client.cherry-studio.step.no-link'),
        say('client.cherry-studio.step.by-hand'),
        say('client.cherry-studio.step.enable'),
        model ? say('client.cherry-studio.step.model', { model }) : say('client.cherry-studio.step.any-model'),
        say('client.cherry-studio.step.select'),
      ],
      undo: [
        say('client.undo.screen', {
          place: {
            en: 'Settings › Model Provider',
            'zh-CN': '设置 › 模型服务',
            'zh-TW': '設定 › 模型供應商',
            ja: '設定 › モデルプロバイダー',
          },
        }),
      ],
      warnings: [
        say('client.cherry-studio.warning.address'),
        say('client.cherry-studio.warning.no-models'),
        say('client.cherry-studio.warning.unauthorized'),
        say('client.cherry-studio.warning.not-found'),
        say('client.cherry-studio.warning.network'),
        say('client.cherry-studio.warning.old-key'),
      ],
    }
  },
})
