import type { LinkFormat } from './types.ts'

/** The text that Kelivo and RikkaHub hand out as a QR code. */
export const kelivo: LinkFormat = {
  id: 'kelivo',
  label: 'Kelivo',
  source: 'Chevey339/kelivo, import_provider_sheet.dart, 2026-11-22',
  begins: /^ai-provider:/i,
  parts: /^ai-provider:([^:]*):(.*)$/i,
  path: /^v1$/,
  payload: { name: '', base64: { signs: '+/', isStrict: true } },
  address: 'baseUrl',
  apiKey: 'apiKey',
  form: () => 'versioned',
  kind: { name: 'type', wireApis: { openai: 'openai-chat', claude: 'anthropic-messages' } },
  faultIn: ({ type }) =>
    /^(?:openai|google|claude)$/.test(String(type)) ? null : { reason: 'unsupported-value', field: 'type' },
}
