import type { row as en } from '../en/row.ts'

export const row: Record<keyof typeof en, string> = {
  'row.button': 'Keyfit：在用戶端中使用金鑰 {name}',
  'row.no-answer': 'Keyfit 已更新或停用，請重新整理本頁。',
}
