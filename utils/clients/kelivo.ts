import { relayName } from './address.ts'
import { defineClient } from './define.ts'
import { packJson } from './links.ts'
import { say } from './say.ts'
import { byHand, loadModels, selectModel } from './screen.ts'

const label = 'Kelivo'
const place = { en: 'Settings › Providers', 'zh-CN': '设置 › 供应商' }

export const kelivo = defineClient({
  id: 'kelivo',
  label,
  kind: 'app',
  homepage: 'https://github.com/Chevey339/kelivo',
  // Source: Chevey339/kelivo: lib/features/provider/widgets/import_provider_sheet.dart, l10n
  checkedOn: 'main, 2026-11-22',
  platforms: ['linux', 'macos', 'windows', 'android', 'ios'],
  // It imports a Gemini provider too, but with Google's address whatever stands there.
  addresses: { 'openai-chat': 'versioned', 'anthropic-messages': 'versioned' },
  callsFrom: 'this-computer',
  // Its text has a scheme, but is pasted or scanned: nothing opens it.
  hasLink: false,
  needsModel: false,
  write(input, { wireApi, url }) {
    const { apiKey, model } = input
    const isOpenai = wireApi === 'openai-chat'
    const name = relayName(input)
    const button = { en: 'Import', 'zh-CN': '导入' }
    const share = packJson({ type: isOpenai ? 'openai' : 'claude', name, apiKey, baseUrl: url })
    const { snippets, undo } = byHand({
      place,
      fields: [
        [{ en: 'Type', 'zh-CN': '类型' }, isOpenai ? 'OpenAI' : 'Claude'],
        [{ en: 'Name', 'zh-CN': '名称' }, name],
        ['API Key', apiKey],
        ['API Base URL', url],
        [{ en: 'Model ID', 'zh-CN': '模型 ID' }, model],
      ],
    })
    return {
      snippets: [
        {
          label: say('client.import-text', { button }),
          path: null,
          language: 'text',
          mode: 'code',
          text: `ai-provider:v1:${share}`,
        },
        ...snippets,
      ],
      steps: [
        say('client.step.import', { button, place }),
        say('client.step.by-hand', { place }),
        ...loadModels({ en: 'Fetch', 'zh-CN': '获取' }, model),
        selectModel(model),
      ],
      undo,
      warnings: [say('client.warning.duplicates')],
    }
  },
})
