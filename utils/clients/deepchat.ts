import type { WireApi } from '../relay/schema.ts'
import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { packJson, writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, loadModels, selectModel, warnOfLink } from './screen.ts'

const label = 'DeepChat'

/** Per wire API: `type` of the link, and its name in the menu. */
const types: Record<WireApi, readonly [type: string, shown: string]> = {
  'openai-chat': ['openai-completions', 'OpenAI Completions'],
  'openai-responses': ['openai-responses', 'OpenAI Responses'],
  'anthropic-messages': ['anthropic', 'Anthropic'],
  gemini: ['gemini', 'Gemini'],
}

export const deepchat = defineClient({
  id: 'deepchat',
  label,
  kind: 'app',
  homepage: 'https://deepchat.thinkinai.xyz',
  // Source: ThinkInAIXYZ/deepchat: shared/providerDeeplink.ts, main/deeplink/index.ts, aiSdk/providerFactory.ts, i18n
  checkedOn: '1.1.0-beta.12, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: {
    'openai-chat': 'versioned',
    'openai-responses': 'versioned',
    'anthropic-messages': 'root',
    gemini: 'root',
  },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write(input, { wireApi, url }) {
    const { apiKey, model } = input
    const [type, shown] = types[wireApi]
    const name = relayName(input)
    // With an id besides the type it would be refused.
    const data = packJson({ name, type, baseUrl: url, apiKey })
    const screen = {
      place: {
        en: 'Settings › Provider Settings › Add Custom Provider',
        'zh-CN': '设置 › 服务商设置 › 添加自定义服务商',
      },
      list: { en: 'Settings › Provider Settings', 'zh-CN': '设置 › 服务商设置' },
      fields: [
        [{ en: 'Name', 'zh-CN': '名称' }, name],
        [{ en: 'API Type', 'zh-CN': 'API类型' }, shown],
        ['API Key', apiKey],
        ['API URL', url],
        [{ en: 'Model ID', 'zh-CN': '模型 ID' }, model],
      ],
    } as const
    return {
      ...byLink(
        label,
        writeLink('deepchat://provider/install', { v: '1', data }),
        screen,
        ...loadModels({ en: 'Refresh Models', 'zh-CN': '刷新模型' }, model),
        selectModel(model),
      ),
      warnings: [...warnOfLink(label, model), say('client.warning.duplicates')],
    }
  },
})
