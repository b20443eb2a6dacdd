import type { menu as en } from '../en/menu.ts'

export const menu: Record<keyof typeof en, string> = {
  'menu.text': '用 Keyfit 检查',
  'menu.baseUrl': '作为 Base URL 检查',
  'menu.apiKey': '作为 API Key 检查',
  'menu.model': '作为模型检查',
  'menu.link': '用 Keyfit 检查此链接',
}
