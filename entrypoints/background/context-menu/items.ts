import type { GivenAs } from '../../../utils/browser/storage.ts'
import type { menu } from '../../../utils/i18n/en/menu.ts'

/** On selected text, in the menu's order; the browser gathers them under the extension's name. The key is the item's id. */
export const selectionItems: Readonly<Record<string, { as: GivenAs; title: keyof typeof menu }>> = {
  'check-selection': { as: 'text', title: 'menu.text' },
  'check-base-url': { as: 'baseUrl', title: 'menu.baseUrl' },
  'check-api-key': { as: 'apiKey', title: 'menu.apiKey' },
  'check-model': { as: 'model', title: 'menu.model' },
}

/** Schemes of `utils/relay/parse/links`, without bringing its readers into the background; a test compares them. */
export const linkSchemes = [
  'ai-provider',
  'aionui',
  'ama',
  'ccswitch',
  'chatbox',
  'cherrystudio',
  'deepchat',
  'opencat',
]

/**
 * Firefox shows the item on import links, and on web addresses that look like a Base URL (a bare host, a path with
 * /v1) or hold settings. Chromium takes no pattern for `cherrystudio://…` (with `://` it refuses it, as `cherrystudio:*`
 * it accepts it and never matches: tried in its own menu, 156, 2026-11-22). There the item is on every link, and has an
 * answer for every link. Firefox: MatchPattern.cpp and browser_ext_contextMenus_targetUrlPatterns.js, 2026-11-22.
 */
export const linkPatterns: readonly string[] | null = import.meta.env.FIREFOX
  ? [
      ...linkSchemes.map((scheme) => `${scheme}:*`),
      '*://*/',
      '*://*/v1*',
      '*://*/*/v1*',
      '*://*/*?settings=*',
      '*://*/*?provider=*',
    ]
  : null
