import { browser } from '../../../utils/browser/api.ts'
import { localeFor } from '../../../utils/i18n/index.ts'
import { menu as en } from '../../../utils/i18n/en/menu.ts'
import { menu as zhCN } from '../../../utils/i18n/zh-CN/menu.ts'

export type MenuTextId = keyof typeof en

/** What the menu says in the language of the settings. Only its own few texts come into the background. */
export function menuTexts(language: string): (id: MenuTextId) => string {
  const texts = { en, 'zh-CN': zhCN }[localeFor(language === 'auto' ? browser.i18n.getUILanguage() : language)]
  return (id) => texts[id]
}
