import type { LinkFormat } from './types.ts'

/** Empty, or http(s). */
const isAddress = (text: unknown): boolean =>
  typeof text !== 'string' || text === '' || (/^https?:/i.test(text) && URL.canParse(text))

export const ccSwitch: LinkFormat = {
  id: 'cc-switch',
  label: 'CC Switch',
  source: 'farion1231/cc-switch 3.20.0, deeplink/parser.rs and deeplink/provider.rs, 2026-11-22',
  // Prompts, tools and skills come by the same path.
  begins: /^ccswitch:(?!.*[?&]resource=(?:prompt|mcp|skill)(?:&|$))/i,
  path: /^v1\/import$/,
  needs: ['resource', 'app', 'name'],
  address: 'endpoint',
  apiKey: 'apiKey',
  mayHoldBoth: 'config',
  form: ({ app }) => (app === 'claude' || app === 'gemini' ? 'root' : 'versioned'),
  kind: {
    name: 'app',
    wireApis: {
      claude: 'anthropic-messages',
      codex: 'openai-responses',
      gemini: 'gemini',
      grokbuild: 'openai-responses',
      opencode: 'openai-chat',
      openclaw: 'openai-chat',
      hermes: 'openai-chat',
    },
  },
  takesModel: true,
  faultIn({ resource, app, homepage, endpoint }) {
    if (resource !== 'provider') return { reason: 'unsupported-value', field: 'resource' }
    if (!isAddress(homepage)) return { reason: 'unsupported-value', field: 'homepage' }
    // All of them are checked, though only the first is used.
    const addresses = typeof endpoint === 'string' ? endpoint.split(',') : []
    if (!addresses.every((address) => isAddress(address.trim()))) return { reason: 'wrong-address-form' }
    return /^(?:claude|codex|gemini|grokbuild|opencode|openclaw|hermes)$/.test(String(app))
      ? null
      : { reason: 'unsupported-app' }
  },
}
