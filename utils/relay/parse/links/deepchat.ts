import type { LinkFormat } from './types.ts'

/** `SUPPORTED_PROVIDER_INSTALL_CUSTOM_TYPES` in providerDeeplink.ts. */
const TYPE =
  /^(?:minimax|deepseek|silicon|siliconcloud|dashscope|ppio|gemini|vertex|zhipu|github|github-copilot|ollama|anthropic|doubao|openai|openai-completions|voiceai|openai-compatible|openai-responses|lmstudio|together|groq|grok|vercel-ai-gateway|poe|aws-bedrock|jiekou|zenmux|o3fan|laoshi)$/

export const deepchat: LinkFormat = {
  id: 'deepchat',
  label: 'DeepChat',
  source: 'ThinkInAIXYZ/deepchat 1.1.0-beta, main/deeplink/index.ts and shared/providerDeeplink.ts, 2026-11-22',
  begins: /^deepchat:/i,
  path: /^provider\/install(?:\/|$)/,
  payload: { name: 'data', base64: { signs: '', isStrict: true } },
  address: 'baseUrl',
  apiKey: 'apiKey',
  form: ({ type }) => (type === 'openai-completions' ? 'versioned' : null),
  kind: {
    name: 'type',
    wireApis: {
      'openai-completions': 'openai-chat',
      'openai-responses': 'openai-responses',
      anthropic: 'anthropic-messages',
      gemini: 'gemini',
    },
  },
  faultIn({ v, id, type, name }) {
    if (v !== '1') return { reason: 'unsupported-value', field: 'v' }
    if (typeof id === 'string') return typeof type === 'string' ? { reason: 'id-and-type' } : null
    if (typeof type !== 'string') return { reason: 'missing-field', field: 'type' }
    if (typeof name !== 'string' || name.trim() === '') return { reason: 'missing-field', field: 'name' }
    return TYPE.test(type) ? null : { reason: 'unsupported-value', field: 'type' }
  },
}
