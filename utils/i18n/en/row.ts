/** What the button on a key row says by itself. */
export const row = {
  'row.button': 'Keyfit: use the key {name} in a client',
  'row.no-answer': 'Keyfit was updated or switched off. Reload this page.',
} as const
