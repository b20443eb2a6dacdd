import { defineClient } from './define.ts'
import { say } from './say.ts'
import { byHand } from './screen.ts'

const label = 'Pot'

export const pot = defineClient({
  id: 'pot',
  label,
  kind: 'app',
  homepage: 'https://pot-app.com',
  // Source: pot-app/pot-desktop: src/services/translate/openai/index.jsx, src/i18n/locales
  checkedOn: 'source, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  // To any other address it adds /v1/chat/completions, to one with /v1 as well.
  addresses: { 'openai-chat': 'endpoint' },
  callsFrom: 'this-computer',
  hasLink: false,
  needsModel: true,
  write({ apiKey, model }, { url }) {
    return {
      ...byHand({
        place: { en: 'Service Settings › Translate › OpenAI', 'zh-CN': '服务设置 › 翻译 › OpenAI' },
        fields: [
          [{ en: 'Service Provider', 'zh-CN': '服务提供商' }, 'OpenAI'],
          [{ en: 'Request Path', 'zh-CN': '请求地址' }, url],
          ['Api Key', apiKey],
          [{ en: 'Model', 'zh-CN': '模型' }, model],
        ],
      }),
      warnings: [
        say('client.warning.full-address', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
