import type { popup as en } from '../en/popup.ts'

export const popup: Record<keyof typeof en, string> = {
  'check.asking': '正在詢問 {host}。',
  'client.counts': '{ready} 個可用，{failing} 個不可用',
  'details.first-byte': '首位元組 {ms} 毫秒',
  'details.copy': '複製請求與回應',
  'recent.title': '本次工作階段檢查過的連線（{count}）',
  'recent.until': '關閉瀏覽器後自動清除。',
  'recent.forget': '立即清除',
  'start.paste': '貼上中繼站給你的內容：聊天訊息、金鑰或設定檔都行。',
  'start.mend': 'Keyfit 會找出 Base URL、API 金鑰和模型，並修好其中的錯誤。',
  'start.take': '免費檢查一遍，再複製用戶端的設定。',
  'start.title': '使用步驟',
  'demo.try': '用示範試試看',
  'demo.no-account': '不需帳號，也不連網。',
  'demo.notice': '這是示範。所有回應都是事先錄下的：不會送出任何資料，這把金鑰也沒有實際用途。',
  'demo.leave': '離開示範',
}
