import type { probe as en } from '../en/probe.ts'

export const probe: Record<keyof typeof en, string> = {
  'probe.status': '這是哪一種中繼站？（不送出金鑰）',
  'probe.status-sub2api': '是 Sub2API 主控台嗎？（不送出金鑰）',
  'probe.models': '這把金鑰能用哪些模型？',
  'probe.models-fallback': '模型清單是否在另一個常見的路徑？',
  'probe.empty-post': '是否提供 {api}，金鑰是否有效？',
  'probe.empty-post-x-api-key': '放在 x-api-key 標頭裡的金鑰是否有效？',
  'probe.usage': '這把金鑰還剩多少額度，何時到期？',
  'probe.usage-sub2api': '這把金鑰還剩多少額度，何時到期？',
  'probe.billing': '這把金鑰的額度上限是多少？',
  'probe.find-address': 'API 是否在這個網站的其他位址？',
  'probe.message': '模型能否透過 {api} 回覆一則短訊息？',
  'probe.agent-message': '{api} 能否處理程式設計代理那種含工具的請求？',
  'probe.json-mode': '模型能否依要求透過 {api} 回傳 JSON？',
  'wire.openai-chat': 'Chat Completions',
  'wire.openai-responses': 'Responses',
  'wire.anthropic-messages': 'Anthropic Messages',
  'wire.gemini': 'Gemini',
}
