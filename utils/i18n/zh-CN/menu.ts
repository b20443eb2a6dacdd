import type { menu as en } from '../en/menu.ts'

export const menu: Record<keyof typeof en, string> = {
  'menu.text': '用 Keyfit 检查',
  'menu.baseUrl': '作为 Base URL 检查',
  'menu.apiKey': '作为 API Key 检查',
  'menu.model': '作为模型检查',
  'menu.link': '用 Keyfit 检查此链接',
  'menu.insert': '用 Keyfit 填入',
  'menu.insert-locked': '用 Keyfit 填入（已锁定）…',
  'menu.insert-more': '更多（打开 Keyfit）…',
  'menu.insert.baseUrl': 'Base URL',
  'menu.insert.apiKey': 'API Key',
  'menu.insert.model': '模型',
  'menu.badge.running': '正在检查…',
  'menu.badge.ok': '这个连接可以使用',
  'menu.badge.problem': '这个连接无法使用',
  'menu.badge.unknown': '检查结果不明确',
}
