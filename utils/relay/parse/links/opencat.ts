import type { LinkFormat } from './types.ts'

export const opencat: LinkFormat = {
  id: 'opencat',
  label: 'OpenCat',
  source: 'presets of QuantumNous/new-api, setting/chat.go (the app’s own source is closed), 2026-11-22',
  begins: /^opencat:/i,
  path: /^team\/join$/,
  address: 'domain',
  apiKey: 'token',
}
