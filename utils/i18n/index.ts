import type en from './en/index.ts'

/** Every text of the product, by id. English is the reference; a missing translation does not compile. */
export type TextId = keyof typeof en
export type Texts = Readonly<Record<TextId, string>>
export type Locale = 'en' | 'zh-CN'

/** The closest language we have to a BCP 47 tag such as `zh-Hans-CN`. */
export const localeFor = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en')

/** Only the language that is shown is loaded. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return (await (locale === 'en' ? import('./en/index.ts') : import('./zh-CN/index.ts'))).default
}

/** Puts `data` into the places `{name}` of a text. */
export const fill = (template: string, data: Readonly<Record<string, string>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => data[name] ?? place)
