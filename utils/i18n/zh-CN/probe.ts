import type { probe as en } from '../en/probe.ts'

export const probe: Record<keyof typeof en, string> = {
  'probe.status': '这是哪种中转站？（不发送 Key）',
  'probe.status-sub2api': '是不是 Sub2API 控制台？（不发送 Key）',
  'probe.models': '这个 Key 能用哪些模型？',
  'probe.models-fallback': '模型列表是否在另一个常见路径？',
  'probe.empty-post': '是否提供 {api}，Key 是否有效？',
  'probe.empty-post-x-api-key': '放在 x-api-key 请求头里的 Key 是否有效？',
  'probe.usage': '这个 Key 还剩多少额度，何时到期？',
  'probe.usage-sub2api': '这个 Key 还剩多少额度，何时到期？',
  'probe.billing': '这个 Key 的额度上限是多少？',
  'probe.find-address': 'API 是否在本站的其他地址？',
  'probe.message': '模型能否通过 {api} 回复一条短消息？',
  'probe.agent-message': '{api} 能否处理编程助手那样带工具的请求？',
  'probe.json-mode': '模型能否按要求通过 {api} 返回 JSON？',
  'wire.openai-chat': 'Chat Completions',
  'wire.openai-responses': 'Responses',
  'wire.anthropic-messages': 'Anthropic Messages',
  'wire.gemini': 'Gemini',
}
