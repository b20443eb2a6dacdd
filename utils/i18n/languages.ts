import { en } from './en/index.ts'
import type { Language, Locale } from './index.ts'
import { ja } from './ja/index.ts'
import { zhCN } from './zh-CN/index.ts'
import { zhTW } from './zh-TW/index.ts'

/** Every text in every language: for the build, the command line and the tests. What runs in a browser loads one language. */
export const languages: Readonly<Record<Locale, Language>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW, ja }
