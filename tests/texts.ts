import { loadFirstTexts, loadLaterTexts } from '../utils/i18n/index.ts'
import type { Locale, Texts } from '../utils/i18n/index.ts'

const all = async (locale: Locale): Promise<Texts> => ({
  ...(await loadFirstTexts(locale)),
  ...(await loadLaterTexts(locale)),
})

export const en = await all('en')
export const zhCN = await all('zh-CN')
