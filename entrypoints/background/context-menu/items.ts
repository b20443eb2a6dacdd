import type { GivenAs } from '../../../utils/browser/storage.ts'
import type { menu } from '../../../utils/i18n/en/menu.ts'

/** On selected text, in the menu's order; the browser gathers them under the extension's name. The key is the item's id. */
export const selectionItems: Readonly<Record<string, { as: GivenAs; title: keyof typeof menu }>> = {
  'check-selection': { as: 'text', title: 'menu.text' },
  'check-base-url': { as: 'baseUrl', title: 'menu.baseUrl' },
  'check-api-key': { as: 'apiKey', title: 'menu.apiKey' },
  'check-model': { as: 'model', title: 'menu.model' },
}
