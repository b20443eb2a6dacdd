import type { Handover } from '../../../utils/browser/storage.ts'
import type { menu } from '../../../utils/i18n/en/menu.ts'

/** On selected text, in the menu's order; the browser gathers them under the extension's name. The key is the item's id. */
export const selectionItems: Readonly<Record<string, { as: Handover['as']; title: keyof typeof menu }>> = {
  'check-selection': { as: 'text', title: 'menu.text' },
  'check-base-url': { as: 'baseUrl', title: 'menu.baseUrl' },
  'check-api-key': { as: 'apiKey', title: 'menu.apiKey' },
  'check-model': { as: 'model', title: 'menu.model' },
}

/** Schemes of `utils/relay/parse/links`, without bringing its readers into the background; a test compares them. */
const SCHEMES = ['ai-provider', 'aionui', 'ama', 'ccswitch', 'chatbox', 'cherrystudio', 'deepchat', 'opencat']

/**
 * Links that Keyfit has something to say about: import links, and web addresses that look like a Base URL (a bare
 * host, a path with /v1) or hold settings, as chats make them of what somebody typed. On all others the item would be in the way.
 * For a scheme that is not the web's own both browsers match the part after the colon: with `://` Chromium refuses it
 * (tried in 156, Firefox: toolkit/components/extensions/MatchPattern.cpp, 2026-11-22).
 */
export const linkPatterns: readonly string[] = [
  ...SCHEMES.map((scheme) => `${scheme}:*`),
  '*://*/',
  '*://*/v1*',
  '*://*/*/v1*',
  '*://*/*?settings=*',
  '*://*/*?provider=*',
]
