import { defineClient } from './define.ts'
import { writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, selectModel, warnOfLink } from './screen.ts'

const label = 'NextChat'

export const nextchat = defineClient({
  id: 'nextchat',
  label,
  kind: 'web',
  homepage: 'https://app.nextchat.dev',
  // Source: ChatGPTNextWeb/NextChat: app/components/chat.tsx, app/locales
  checkedOn: 'main of 2026-07-06, 2026-11-22',
  platforms: ['web', 'linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'root' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write({ apiKey, model }, { url }) {
    const place = { en: 'Settings › Custom Endpoint', 'zh-CN': '设置 › 自定义接口' }
    // Its router lives behind the `#`: settings in front of it are never seen.
    const link = writeLink('https://app.nextchat.dev/#/', { settings: JSON.stringify({ key: apiKey, url }) })
    const screen = {
      place,
      fields: [
        [{ en: 'Model Provider', 'zh-CN': '模型服务商' }, 'OpenAI'],
        [{ en: 'OpenAI Endpoint', 'zh-CN': '接口地址' }, url],
        [{ en: 'OpenAI API Key', 'zh-CN': 'API Key' }, apiKey],
        [{ en: 'Custom Models', 'zh-CN': '自定义模型名' }, model],
      ],
    } as const
    return {
      ...byLink(label, link, screen, selectModel(model)),
      undo: [say('client.undo.entries', { path: place })],
      warnings: [
        say('client.warning.address', { client: label, address: url }),
        ...warnOfLink(label, model),
        say('client.warning.browser', { client: label }),
      ],
    }
  },
})
