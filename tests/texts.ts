import { allTexts, locales } from '../utils/i18n/index.ts'
import type { Locale, Texts } from '../utils/i18n/index.ts'
import { languages } from '../utils/i18n/languages.ts'

/** Every text in every language. */
export const texts = Object.fromEntries(locales.map((locale) => [locale, allTexts(languages[locale])])) as Record<
  Locale,
  Texts
>

export const { en, 'zh-CN': zhCN } = texts
