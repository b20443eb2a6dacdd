import type { menu as en } from '../en/menu.ts'

export const menu: Record<keyof typeof en, string> = {
  'menu.text': '用 Keyfit 檢查',
  'menu.baseUrl': '當作 Base URL 檢查',
  'menu.apiKey': '當作 API 金鑰檢查',
  'menu.model': '當作模型檢查',
  'menu.link': '用 Keyfit 檢查此連結',
  'menu.insert': '用 Keyfit 填入',
  'menu.insert-locked': '用 Keyfit 填入（已鎖定）…',
  'menu.insert-more': '更多（開啟 Keyfit）…',
  'menu.insert.baseUrl': 'Base URL',
  'menu.insert.apiKey': 'API 金鑰',
  'menu.insert.model': '模型',
  'menu.badge.running': '檢查中…',
  'menu.badge.ok': '這個連線可以使用',
  'menu.badge.problem': '這個連線無法使用',
  'menu.badge.unknown': '檢查結果不明確',
}
