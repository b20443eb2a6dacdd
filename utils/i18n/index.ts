import type { en } from './en/index.ts'

/** English is the reference. One file a topic, the same in every language. */
export type Topic = keyof typeof en
type IdsOf<T extends Topic> = T extends Topic ? keyof (typeof en)[T] : never

/** Every text of the product, by id. */
export type TextId = IdsOf<Topic>
export type Texts = Readonly<Record<TextId, string>>
/** A whole language; what is missing does not compile. */
export type Language = { readonly [T in Topic]: Readonly<Record<IdsOf<T>, string>> }

/** Topics aside, as one list of texts. */
export const allTexts = (language: Language): Texts => Object.assign({}, ...Object.values(language)) as Texts

export const locales = ['en', 'zh-CN', 'zh-TW', 'ja'] as const
export type Locale = (typeof locales)[number]

/** Each language under its own name, as one looks for it. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  ja: '日本語',
}

/**
 * The closest language we have to a tag such as `zh-Hans-CN`, also in the ways consoles write it: `zhCN`, `zh_TW`. Hong
 * Kong and Macau read traditional characters.
 */
export function localeFor(tag: string): Locale {
  if (/^ja\b/i.test(tag)) return 'ja'
  if (!/^zh(cn|tw|hk|mo)?([-_]|$)/i.test(tag)) return 'en'
  return /hant|tw|hk|mo/i.test(tag) && !/hans/i.test(tag) ? 'zh-TW' : 'zh-CN'
}

/** The language that the user chose, if it is one of ours. */
export const chosenLocale = (choice: string): Locale | null => locales.find((locale) => locale === choice) ?? null

/** What a page is shown in. Texts that come later are asked for only by what waits for `isComplete`. */
export interface PageLanguage {
  locale: Locale
  texts: Texts
  isComplete: boolean
}

/** A name that a program shows: the same in every language, or one for each that it has. */
export type Label = string | ({ readonly en: string } & Readonly<Partial<Record<Locale, string>>>)

export const labelIn = (label: Label, locale: Locale): string =>
  typeof label === 'string' ? label : (label[locale] ?? label.en)

/** What stands in a text. Numbers and lists are written the way the language writes them; a list has no “and” or “or”. */
export type TextData = Readonly<Record<string, Label | number | readonly Label[]>>

const listIn = (labels: readonly Label[], locale: Locale): string =>
  new Intl.ListFormat(locale, { style: 'narrow' }).format(labels.map((label) => labelIn(label, locale)))

function valueIn(value: TextData[string], locale: Locale): string {
  if (typeof value === 'number') return value.toLocaleString(locale)
  return Array.isArray(value) ? listIn(value as readonly Label[], locale) : labelIn(value as Label, locale)
}

/** Names of plural forms, in the order in which a text gives them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** The forms that a language has: `one` and `other` in English, only `other` in Chinese and Japanese. */
export function formsOf(locale: Locale): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  return FORMS.filter((form) => pluralCategories.includes(form))
}

/**
 * Puts `data` into the places of a text: `{name}`, or `{name|# key|# keys}` with one form for each that the language has,
 * where # is the number.
 */
export const fill = (template: string, data: TextData = {}, locale: Locale = 'en'): string =>
  template.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (place, name: string, forms: string | undefined) => {
    const value = data[name]
    if (value === undefined) return place
    const shown = valueIn(value, locale)
    if (forms === undefined) return shown
    const form = new Intl.PluralRules(locale).select(Number(value))
    return forms.split('|')[formsOf(locale).indexOf(form)]!.replace('#', () => shown)
  })
