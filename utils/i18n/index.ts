import type { FirstTexts } from './en/index.ts'
import type { LaterTexts } from './en/later.ts'

/** Every text of the product, by id. English is the reference; a missing translation does not compile. */
export type TextId = keyof FirstTexts | keyof LaterTexts
export type Texts = Readonly<Record<TextId, string>>
export type Locale = 'en' | 'zh-CN'

/** The closest language we have to a BCP 47 tag such as `zh-Hans-CN`. */
export const localeFor = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en')

/** What the first paint shows. Only the language that is needed is loaded. */
export const loadFirstTexts = async (locale: Locale): Promise<Readonly<Record<keyof FirstTexts, string>>> =>
  (await (locale === 'en' ? import('./en/index.ts') : import('./zh-CN/index.ts'))).default

/** What verdicts and configs say: needed a moment later. */
export const loadLaterTexts = async (locale: Locale): Promise<Readonly<Record<keyof LaterTexts, string>>> =>
  (await (locale === 'en' ? import('./en/later.ts') : import('./zh-CN/later.ts'))).default

/** A name that a program shows: the same in every language, or one for each. */
export type Label = string | Readonly<Record<Locale, string>>

export const labelIn = (label: Label, locale: Locale): string => (typeof label === 'string' ? label : label[locale])

/** Puts `data` into the places `{name}` of a text. */
export const fill = (template: string, data: Readonly<Record<string, Label>> = {}, locale: Locale = 'en'): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => labelIn(data[name] ?? place, locale))
