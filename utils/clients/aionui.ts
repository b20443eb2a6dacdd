import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { packJson, writeLink } from './links.ts'
import { byLink, selectModel, warnOfLink } from './screen.ts'

const label = 'AionUi'

export const aionui = defineClient({
  id: 'aionui',
  label,
  kind: 'app',
  homepage: 'https://github.com/iOfficeAI/AionUi',
  // Source: iOfficeAI/AionUi: process/utils/deepLink.ts, renderer/hooks/system/useDeepLink.ts, locales en-US and zh-CN
  checkedOn: 'main, 2026-11-22',
  platforms: ['linux', 'macos', 'windows'],
  addresses: { 'openai-chat': 'root' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write(input, { url }) {
    const { apiKey, model } = input
    const name = relayName(input)
    // Older versions read the first pair of names, the newest only the second; new-api's own link has but the first.
    const data = { platform: 'new-api', name, baseUrl: url, apiKey, base_url: url, api_key: apiKey }
    const screen = {
      place: { en: 'Settings › Model', 'zh-CN': '设置 › 模型' },
      fields: [
        [{ en: 'Model Platform', 'zh-CN': '模型平台' }, 'New API'],
        ['Base URL', url],
        ['API Key', apiKey],
        [{ en: 'Model Name', 'zh-CN': '模型名称' }, model],
      ],
    } as const
    const link = writeLink('aionui://provider/add', { v: '1', data: packJson(data) })
    return {
      ...byLink(label, link, screen, selectModel(model)),
      warnings: warnOfLink(label, model),
    }
  },
})
