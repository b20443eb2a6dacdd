import type { probe as en } from '../en/probe.ts'

export const probe: Record<keyof typeof en, string> = {
  'probe.models': '这个 Key 能用哪些模型？',
  'probe.empty-post': '是否提供 {api}，Key 是否有效？',
  'probe.message': '模型能否通过 {api} 回复一条短消息？',
  'wire.openai-chat': 'Chat Completions',
  'wire.openai-responses': 'Responses',
  'wire.anthropic-messages': 'Anthropic Messages',
  'wire.gemini': 'Gemini',
}
