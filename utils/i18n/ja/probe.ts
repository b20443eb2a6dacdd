import type { probe as en } from '../en/probe.ts'

export const probe: Record<keyof typeof en, string> = {
  'probe.status': 'どの種類の中継サービスか（キーは送信しません）',
  'probe.status-sub2api': 'Sub2API のコンソールか（キーは送信しません）',
  'probe.models': 'このキーで使えるモデル',
  'probe.models-fallback': 'モデル一覧が別の場所にあるか',
  'probe.empty-post': '{api} を提供し、キーを受け付けるか',
  'probe.empty-post-x-api-key': 'x-api-key ヘッダーのキーを受け付けるか',
  'probe.usage': 'キーの残りと有効期限',
  'probe.usage-sub2api': 'キーの残りと有効期限',
  'probe.billing': 'キーの利用上限',
  'probe.find-address': 'API がこのサイトの別のアドレスにあるか',
  'probe.message': '{api} で短いメッセージに応答するか',
  'probe.agent-message': '{api} がツール付きのエージェントのリクエストを受け付けるか',
  'probe.json-mode': '{api} で指示どおり JSON を返すか',
  'wire.openai-chat': 'Chat Completions',
  'wire.openai-responses': 'Responses',
  'wire.anthropic-messages': 'Anthropic Messages',
  'wire.gemini': 'Gemini',
}
