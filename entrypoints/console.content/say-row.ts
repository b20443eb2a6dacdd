import { row as en } from '../../utils/i18n/en/row.ts'
import { fill } from '../../utils/i18n/index.ts'
import { row as ja } from '../../utils/i18n/ja/row.ts'
import { row as zhCN } from '../../utils/i18n/zh-CN/row.ts'
import { row as zhTW } from '../../utils/i18n/zh-TW/row.ts'
import { pageLocale } from './language.ts'

const texts = { en, 'zh-CN': zhCN, 'zh-TW': zhTW, ja }

/** What the button says, as soon as it is there; the menu's many texts come with the first click. */
export const sayRow = (id: keyof typeof en, data?: Readonly<Record<string, string>>): string =>
  fill(texts[pageLocale()][id], data)
