import { row as en } from '../../utils/i18n/en/row.ts'
import { row as zhCN } from '../../utils/i18n/zh-CN/row.ts'
import { sayIn } from './say-in.ts'

/** What the button says; the menu, which comes later, brings its own texts. */
export const sayRow = sayIn({ en, 'zh-CN': zhCN })
