import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand } from './screen.ts'

const label = { en: 'Immersive Translate', 'zh-CN': '沉浸式翻译' }

export const immersiveTranslate = defineClient({
  id: 'immersive-translate',
  label: label.en,
  kind: 'web',
  homepage: 'https://immersivetranslate.com',
  // Source: immersivetranslate.com/zh-Hans/docs/services/ai
  checkedOn: 'documentation, 2026-11-22',
  platforms: ['web'],
  addresses: { 'openai-chat': 'endpoint' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write(input, { url }) {
    return {
      ...byHand(
        {
          place: {
            en: 'Settings › Translation Services › Add a custom AI translation service compatible with OpenAI',
            'zh-CN': '设置 › 翻译服务 › 添加兼容 OpenAI 接口的自定义 AI 翻译服务',
          },
          list: { en: 'Settings › Translation Services', 'zh-CN': '设置 › 翻译服务' },
          fields: [
            [{ en: 'Custom service name', 'zh-CN': '自定义翻译服务名称' }, relayName(input)],
            [{ en: 'Custom API endpoint URL', 'zh-CN': '自定义 API 接口地址' }, url],
            ['APIKEY', input.apiKey],
            [{ en: 'Model', 'zh-CN': '模型' }, input.model],
          ],
        },
        say('client.step.press', { button: { en: 'Test service', 'zh-CN': '点此测试服务' } }),
      ),
      warnings: [
        say('client.warning.full-address', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
