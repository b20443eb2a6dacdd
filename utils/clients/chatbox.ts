import type { WireApi } from '../relay/schema.ts'
import { relayId, relayName } from './address.ts'
import { defineClient } from './define.ts'
import { packJson, writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, loadModels, selectModel, warnOfLink } from './screen.ts'
import type { Address } from './types.ts'
import { writeJson } from './write.ts'

const label = 'Chatbox'
const place = {
  en: 'Settings › Model Provider',
  'zh-CN': '设置 › 模型提供方',
  'zh-TW': '設定 › 模型提供方',
  ja: '設定 › モデルプロバイダー',
}

/** Per wire API: `type` of an import, its name under "API Mode", and the path that the client adds. */
const types: Partial<Record<WireApi, readonly [type: string, mode: string, path: string]>> = {
  'openai-chat': ['openai', 'OpenAI API', '/chat/completions'],
  'openai-responses': ['openai-responses', 'OpenAI Responses API', '/responses'],
  'anthropic-messages': ['anthropic', 'Claude API', '/messages'],
}

/** An OpenAI address that does not end in `/v1` gets one, unless the path stands there too (`llm_utils.ts`). */
const hostOf = ({ wireApi, url }: Address): string =>
  wireApi === 'anthropic-messages' || url.endsWith('/v1') ? url : url + types[wireApi]![2]

export const chatbox = defineClient({
  id: 'chatbox',
  label,
  kind: 'app',
  homepage: 'https://chatboxai.app',
  // Source: chatboxai/chatbox: main/deeplinks.ts, renderer/utils/provider-config.ts, shared/utils/llm_utils.ts, locales
  checkedOn: 'main of 2026-04-02, 2026-11-22',
  platforms: ['linux', 'macos', 'windows', 'android', 'ios', 'web'],
  addresses: { 'openai-chat': 'versioned', 'openai-responses': 'versioned', 'anthropic-messages': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write(input, address) {
    const { apiKey, model } = input
    const [type, mode] = types[address.wireApi]!
    const apiHost = hostOf(address)
    const name = relayName(input)
    const provider = {
      // The type of a provider stays with its id.
      id: `${relayId(input.endpoint)}-${type}`,
      name,
      type,
      isCustom: true,
      settings: { apiHost, apiKey, ...(model && { models: [{ modelId: model, type: 'chat' }] }) },
    }
    const link = writeLink('chatbox://provider/import', { config: packJson(provider) })
    const button = {
      en: 'Import from clipboard',
      'zh-CN': '从剪贴板导入',
      'zh-TW': '從剪貼簿匯入',
      ja: 'クリップボードからインポート',
    }
    const { snippets, steps, ...rest } = byLink(label, link, {
      place,
      fields: [
        [{ en: 'Name', 'zh-CN': '名称', 'zh-TW': '名稱', ja: '名前' }, name],
        [{ en: 'API Mode', 'zh-CN': 'API 模式', 'zh-TW': 'API 模式', ja: 'APIモード' }, mode],
        [{ en: 'API Key', 'zh-CN': 'API 密钥', 'zh-TW': 'API 金鑰', ja: 'APIキー' }, apiKey],
        [{ en: 'API Host', 'zh-CN': 'API 主机', 'zh-TW': 'API 主機', ja: 'APIホスト' }, apiHost],
        [{ en: 'Model ID', 'zh-CN': '模型ID', 'zh-TW': '模型 ID', ja: 'モデルID' }, model],
      ],
    })
    return {
      ...rest,
      snippets: [
        ...snippets,
        {
          label: say('client.import-text', { button }),
          path: null,
          language: 'json',
          mode: 'code',
          text: writeJson(provider),
        },
      ],
      steps: [
        ...steps,
        say('client.step.import', { button, place }),
        ...(model ? [] : loadModels({ en: 'Fetch', 'zh-CN': '获取', 'zh-TW': '獲取', ja: '取得' }, model)),
        selectModel(model),
      ],
      warnings: warnOfLink(label),
    }
  },
})
