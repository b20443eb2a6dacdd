import { defineClient } from './define.ts'
import { writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, selectModel, warnOfLink } from './screen.ts'

const label = 'LobeHub'

export const lobehub = defineClient({
  id: 'lobehub',
  label,
  kind: 'web',
  homepage: 'https://lobehub.com',
  // Source: lobehub/lobe-chat: docs/self-hosting/advanced/settings-url-share.mdx,
  // layout/GlobalProvider/ImportSettings.tsx
  checkedOn: '2.x, 2026-11-22',
  platforms: ['web', 'linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'versioned' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write({ apiKey, model }, { url: baseURL }) {
    const place = { en: 'Settings › AI Service Provider › OpenAI', 'zh-CN': '设置 › AI 服务商 › OpenAI' }
    const settings = JSON.stringify({ keyVaults: { openai: { apiKey, baseURL } } })
    const screen = {
      place,
      fields: [
        ['API Key', apiKey],
        [{ en: 'API Proxy URL', 'zh-CN': 'API 代理地址' }, baseURL],
        [{ en: 'Model ID', 'zh-CN': '模型 ID' }, model],
      ],
    } as const
    return {
      ...byLink(label, writeLink('https://chat-preview.lobehub.com/', { settings }), screen, selectModel(model)),
      undo: [say('client.undo.entries', { path: place })],
      warnings: [
        say('client.warning.address', { client: label, address: baseURL }),
        ...warnOfLink(label, model),
        say('client.warning.browser', { client: label }),
        say('client.warning.unproven', { client: label }),
      ],
    }
  },
})
