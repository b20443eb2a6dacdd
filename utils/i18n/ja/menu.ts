import type { menu as en } from '../en/menu.ts'

export const menu: Record<keyof typeof en, string> = {
  'menu.text': 'Keyfit でチェック',
  'menu.baseUrl': 'Base URL としてチェック',
  'menu.apiKey': 'API キーとしてチェック',
  'menu.model': 'モデルとしてチェック',
  'menu.link': 'このリンクを Keyfit でチェック',
  'menu.insert': 'Keyfit で入力',
  'menu.insert-locked': 'Keyfit で入力（ロック中）…',
  'menu.insert-more': 'その他（Keyfit を開く）…',
  'menu.insert.baseUrl': 'Base URL',
  'menu.insert.apiKey': 'API キー',
  'menu.insert.model': 'モデル',
  'menu.badge.running': 'チェック中…',
  'menu.badge.ok': 'この接続は使えます',
  'menu.badge.problem': 'この接続は使えません',
  'menu.badge.unknown': '結果がはっきりしません',
}
