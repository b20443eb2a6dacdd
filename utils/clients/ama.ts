import { defineClient } from './define.ts'
import { writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, selectModel, warnOfLink } from './screen.ts'

const label = 'AMA / BotGem'

export const ama = defineClient({
  id: 'ama',
  label,
  kind: 'app',
  homepage: 'https://botgem.com',
  // Source: presets of QuantumNous/new-api, setting/chat.go (its own source is closed)
  checkedOn: 'link only, 2026-11-22',
  platforms: ['linux', 'macos', 'windows', 'android', 'ios'],
  addresses: { 'openai-chat': 'root' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write({ apiKey, model }, { url }) {
    const screen = {
      place: { en: 'the settings of the app', 'zh-CN': '应用的设置', 'zh-TW': '應用程式的設定', ja: 'アプリの設定' },
      fields: [
        ['Server', url],
        ['API Key', apiKey],
        ['Model', model],
      ],
    } as const
    return {
      ...byLink(label, writeLink('ama://set-api-key', { server: url, key: apiKey }), screen, selectModel(model)),
      warnings: [...warnOfLink(label, model), say('client.warning.unproven', { client: label })],
    }
  },
})
