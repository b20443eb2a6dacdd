import type { LinkFormat } from './types.ts'

export const nextchat: LinkFormat = {
  id: 'nextchat',
  label: 'NextChat',
  source: 'ChatGPTNextWeb/NextChat, app/components/chat.tsx, 2026-11-22',
  begins: /^https?:[^?]*\?settings=(?!.*keyVaults)/i,
  // Its router lives behind the `#`: settings in front of it are never seen.
  path: /#\//,
  payload: { name: 'settings', base64: null },
  address: 'url',
  apiKey: 'key',
  isKeyOptional: true,
  form: () => 'root',
}
