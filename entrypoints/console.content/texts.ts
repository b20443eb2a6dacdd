import { console as en } from '../../utils/i18n/en/console.ts'
import { console as zhCN } from '../../utils/i18n/zh-CN/console.ts'

export type ConsoleTextId = keyof typeof en

/** A text in the language of the page. `utils/i18n` would bring every text of the product into the script. */
export function say(id: ConsoleTextId, data: Readonly<Record<string, string>> = {}): string {
  const language = document.documentElement.lang || navigator.language
  const texts: Record<ConsoleTextId, string> = /^zh\b/i.test(language) ? zhCN : en
  return texts[id].replace(/\{(\w+)\}/g, (place, name: string) => data[name] ?? place)
}
