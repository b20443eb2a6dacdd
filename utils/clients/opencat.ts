import { defineClient } from './define.ts'
import { writeLink } from './links.ts'
import { say } from './say.ts'
import { byLink, selectModel, warnOfLink } from './screen.ts'

const label = 'OpenCat'

export const opencat = defineClient({
  id: 'opencat',
  label,
  kind: 'app',
  homepage: 'https://opencat.app',
  // Source: presets of QuantumNous/new-api, setting/chat.go (its own source is closed)
  checkedOn: 'link only, 2026-11-22',
  platforms: ['macos', 'ios'],
  addresses: { 'openai-chat': 'root' },
  callsFrom: 'this-computer',
  hasLink: true,
  needsModel: false,
  write({ apiKey, model }, { url }) {
    const screen = {
      place: { en: 'the settings of the app', 'zh-CN': '应用的设置', 'zh-TW': '應用程式的設定', ja: 'アプリの設定' },
      fields: [
        ['Domain', url],
        ['Token', apiKey],
        ['Model', model],
      ],
    } as const
    return {
      ...byLink(label, writeLink('opencat://team/join', { domain: url, token: apiKey }), screen, selectModel(model)),
      warnings: [...warnOfLink(label, model), say('client.warning.unproven', { client: label })],
    }
  },
})
