/** Items of the browser's context menu and what the toolbar icon says: the background's own. */
export const menu = {
  'menu.text': 'Check with Keyfit',
  'menu.baseUrl': 'Check as Base URL',
  'menu.apiKey': 'Check as API key',
  'menu.model': 'Check as model',
  'menu.link': 'Check this link with Keyfit',
  'menu.insert': 'Insert with Keyfit',
  'menu.insert-locked': 'Insert with Keyfit (locked)…',
  'menu.insert-more': 'More in Keyfit…',
  'menu.insert.baseUrl': 'Base URL',
  'menu.insert.apiKey': 'API key',
  'menu.insert.model': 'Model',
  'menu.badge.running': 'Checking…',
  'menu.badge.ok': 'The connection works',
  'menu.badge.problem': 'The connection does not work',
  'menu.badge.unknown': 'The check gave no clear answer',
} as const
