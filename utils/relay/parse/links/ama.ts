import type { LinkFormat } from './types.ts'

export const ama: LinkFormat = {
  id: 'ama',
  label: 'AMA',
  source: 'presets of QuantumNous/new-api, setting/chat.go (the app’s own source is closed), 2026-11-22',
  begins: /^ama:/i,
  path: /^set-api-key$/,
  address: 'server',
  apiKey: 'key',
}
