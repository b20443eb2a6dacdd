import type { LinkFormat } from './types.ts'

export const aionui: LinkFormat = {
  id: 'aionui',
  label: 'AionUi',
  source: 'iOfficeAI/AionUi, process/utils/deepLink.ts and hooks/system/useDeepLink.ts, 2026-11-22',
  begins: /^aionui:/i,
  path: /^(?:provider\/add|add-provider)$/,
  payload: { name: 'data', base64: { signs: '+/' } },
  isPayloadOptional: true,
  address: 'baseUrl|base_url',
  apiKey: 'apiKey|api_key|key',
  isKeyOptional: true,
}
