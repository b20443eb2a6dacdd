import type { LinkFormat } from './types.ts'

/** Providers that are there from the start (`systemProviderId.ts`). `new-api` is left out: relays mean to fill it. */
const BUILT_IN = /^(?:openai|anthropic|gemini|deepseek|silicon|openrouter|aihubmix|dmxapi|302ai|cherryin)$/

export const cherryStudio: LinkFormat = {
  id: 'cherry-studio',
  label: 'Cherry Studio',
  source: 'CherryHQ/cherry-studio 2.0.8, providersImport.ts and useProviderDeepLinkImport.ts, 2026-11-22',
  begins: /^cherrystudio:/i,
  path: /^providers\/api-keys$/,
  payload: {
    name: 'data',
    // The reverse of RFC 4648: the app swaps the signs away before the query is read, and back again after.
    base64: { signs: '/+', keepsPlus: true },
    rewrite: (text) => text.replaceAll("'", '"').replace(/[()]/g, ''),
  },
  needs: ['id'],
  address: 'baseUrl',
  apiKey: 'apiKey',
  form: () => 'base',
  kind: {
    name: 'type',
    wireApis: {
      openai: 'openai-chat',
      'openai-response': 'openai-responses',
      anthropic: 'anthropic-messages',
      gemini: 'gemini',
    },
  },
  faultIn: ({ id }) => (BUILT_IN.test(String(id)) ? { reason: 'built-in-id' } : null),
}
