import en from './en/index.ts'
import zhCN from './zh-CN/index.ts'

/** Every text of the product, by id. English is the reference; a missing translation does not compile. */
export type TextId = keyof typeof en
export type Locale = 'en' | 'zh-CN'

const texts: Record<Locale, Record<TextId, string>> = { en, 'zh-CN': zhCN }

/** The closest language we have to a BCP 47 tag such as `zh-Hans-CN`. */
export const localeFor = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en')

/** Puts `data` into the places `{name}` of a text. */
export const fill = (template: string, data: Readonly<Record<string, string>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => data[name] ?? place)

export const text = (locale: Locale, id: TextId, data?: Readonly<Record<string, string>>): string =>
  fill(texts[locale][id], data)
