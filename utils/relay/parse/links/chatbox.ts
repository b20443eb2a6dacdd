import type { LinkFormat } from './types.ts'

/** Providers that are there from the start (`src/shared/types/provider.ts`). */
const BUILT_IN =
  /^(?:chatbox-ai|openai|openai-responses|azure|chatglm-6b|claude|gemini|ollama|groq|deepseek|siliconflow|volcengine|mistral-ai|lm-studio|perplexity|xAI|openrouter|minimax|minimax-cn|moonshot|qwen|qwen-portal|custom)$/

export const chatbox: LinkFormat = {
  id: 'chatbox',
  label: 'Chatbox',
  source: 'chatboxai/chatbox 2026-04, main/deeplinks.ts and utils/provider-config.ts, 2026-11-22',
  begins: /^chatbox:/i,
  path: /^provider\/import$/,
  payload: { name: 'config', base64: { signs: '+/', keepsPlus: true } },
  needs: ['id'],
  address: 'settings.apiHost',
  apiKey: 'settings.apiKey',
  isKeyOptional: true,
  form: ({ type }) => (type === 'anthropic' ? 'versioned' : null),
  kind: {
    name: 'type',
    wireApis: {
      openai: 'openai-chat',
      'openai-responses': 'openai-responses',
      anthropic: 'anthropic-messages',
    },
  },
  takesModel: true,
  faultIn({ id, isCustom, name, type }) {
    if (BUILT_IN.test(String(id))) return isCustom === true ? { reason: 'built-in-id' } : null
    if (typeof name !== 'string') return { reason: 'missing-field', field: 'name' }
    return /^(?:openai|openai-responses|anthropic)$/.test(String(type))
      ? null
      : { reason: 'unsupported-value', field: 'type' }
  },
}
