import type { LinkFormat } from './types.ts'

export const lobehub: LinkFormat = {
  id: 'lobehub',
  label: 'LobeHub',
  source: 'lobehub/lobe-chat, ImportSettings.tsx and docs/self-hosting/advanced/settings-url-share.mdx, 2026-11-22',
  begins: /^https?:[^?]*\?settings=.*keyVaults/i,
  path: /^[^#]*$/,
  payload: { name: 'settings', base64: null },
  address: 'keyVaults.openai.baseURL',
  apiKey: 'keyVaults.openai.apiKey',
  isKeyOptional: true,
  form: () => 'versioned',
}
