import type { row as en } from '../en/row.ts'

export const row: Record<keyof typeof en, string> = {
  'row.button': 'Keyfit：キー {name} をクライアントで使う',
  'row.no-answer': 'Keyfit が更新されたか無効になりました。ページを再読み込みしてください。',
}
