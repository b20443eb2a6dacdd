import type { menu as en } from '../en/menu.ts'

export const menu: Record<keyof typeof en, string> = {
  'menu.text': 'Keyfit でチェック',
  'menu.baseUrl': 'Base URL としてチェック',
  'menu.apiKey': 'API キーとしてチェック',
  'menu.model': 'モデルとしてチェック',
  'menu.link': 'このリンクを Keyfit でチェック',
}
