import type { row as en } from '../en/row.ts'

export const row: Record<keyof typeof en, string> = {
  'row.button': 'Keyfit：在客户端中使用 Key {name}',
  'row.no-answer': 'Keyfit 已更新或被停用，请刷新本页。',
}
