import type { WireApi } from '../relay/schema.ts'
import { addressOf, relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { writeLink } from './links.ts'
import { say, urge } from './say.ts'
import { byHand, warnOfLink } from './screen.ts'
import type { AddressForm, ConfigInput } from './types.ts'

const label = 'CC Switch'

const addresses = {
  'anthropic-messages': 'root',
  'openai-responses': 'versioned',
  gemini: 'root',
  'openai-chat': 'versioned',
} as const satisfies Record<WireApi, AddressForm>

/** Apps that a link may be for, and what each calls; the address is written into its files as it is. */
const apps: readonly (readonly [app: string, name: string, wireApi: WireApi])[] = [
  ['claude', 'Claude Code', 'anthropic-messages'],
  ['codex', 'Codex', 'openai-responses'],
  ['gemini', 'Gemini CLI', 'gemini'],
  ['grokbuild', 'Grok Build', 'openai-responses'],
  ['opencode', 'OpenCode', 'openai-chat'],
  ['openclaw', 'OpenClaw', 'openai-chat'],
  ['hermes', 'Hermes', 'openai-chat'],
]

/** Hermes takes no capitals and no spaces; a Gemini provider named Google is taken for Google's own login. */
const nameFor = (app: string, input: ConfigInput): string =>
  app === 'hermes' || (app === 'gemini' && /^google/i.test(relayName(input)))
    ? relayId(input.endpoint)
    : relayName(input)

function linkFor(app: string, input: ConfigInput, endpoint: string): string {
  const { apiKey, model } = input
  return writeLink('ccswitch://v1/import', {
    resource: 'provider',
    app,
    name: nameFor(app, input),
    endpoint,
    apiKey,
    ...(model && { model }),
    // Its background work asks for these.
    ...(model && app === 'claude' && { haikuModel: model, sonnetModel: model, opusModel: model }),
  })
}

export const ccSwitch = defineClient({
  id: 'cc-switch',
  label,
  kind: 'app',
  homepage: 'https://github.com/farion1231/cc-switch',
  // Source: farion1231/cc-switch: src-tauri/src/deeplink/{parser,provider}.rs, src/i18n/locales/{en,zh}.json
  checkedOn: '3.20.0, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses,
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write(input, { wireApi: chosen, url }) {
    const { endpoint, apiKey, model } = input
    const links = apps
      .toSorted((a, b) => Number(b[2] === chosen) - Number(a[2] === chosen))
      .flatMap(([app, name, wireApi]) => {
        const address = addressOf(endpoint, wireApi, addresses[wireApi])
        // A comma would divide it into several addresses.
        return address === null || address.includes(',')
          ? []
          : [{ label: say('client.open-in', { client: `${label} › ${name}` }), url: linkFor(app, input, address) }]
      })
    const place = {
      en: `${label} › Add Provider`,
      'zh-CN': `${label} › 添加供应商`,
      'zh-TW': `${label} › 新增供應商`,
      ja: `${label} › プロバイダーを追加`,
    }
    const screen = byHand({
      place,
      list: label,
      fields: [
        [{ en: 'Provider Name', 'zh-CN': '供应商名称', 'zh-TW': '供應商名稱', ja: 'プロバイダー名' }, relayName(input)],
        ['API Key', apiKey],
        [{ en: 'API Endpoint', 'zh-CN': '请求地址', 'zh-TW': '請求位址', ja: 'API エンドポイント' }, url],
        [{ en: 'Model', 'zh-CN': '模型', 'zh-TW': '模型', ja: 'モデル' }, model],
      ],
    })
    return {
      ...screen,
      links,
      steps: [
        ...(links.length > 0 ? [say('client.step.link-any', { client: label })] : []),
        say('client.step.by-hand', { place }),
        say('client.step.press', { button: { en: 'Enable', 'zh-CN': '启用', 'zh-TW': '啟用', ja: '有効化' } }),
        say('client.step.restart-app'),
      ],
      warnings: [
        ...(model ? [] : [urge('client.warning.no-model', { client: label })]),
        ...warnOfLink(label),
        say('client.warning.duplicates'),
      ],
    }
  },
})
