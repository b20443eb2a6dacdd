import type { Language, Locale, Texts, Topic } from './index.ts'

/**
 * One file a part and language. Two parts are enough: what few files hold is compressed better, and seven parts made the
 * package 13 kB larger.
 */
export const parts = {
  /** The popup's first paint; and the browser's own menus, which are a few words. */
  first: ['finding', 'menu', 'ui'],
  /** All else; but for the row's button, which the content script says before it can ask for anything. */
  later: ['cause', 'check', 'client', 'console', 'help', 'link', 'options', 'popup', 'probe', 'saved'],
} as const satisfies Record<string, readonly Topic[]>

export type Part = keyof typeof parts

/**
 * Languages that share their files, text beside text. Both kinds of Chinese have half of their characters in common, and a zip
 * finds that only where they stand close: apart, the package would be 3 kB larger.
 */
const together: readonly (readonly Locale[])[] = [['en'], ['zh-CN', 'zh-TW'], ['ja']]

const groupOf = (locale: Locale): readonly Locale[] => together.find((group) => group.includes(locale))!

/**
 * How the files are encoded: Chinese and Japanese in two bytes a character instead of the three of UTF-8, English the same.
 * 3 kB less of package. Every browser reads it (https://encoding.spec.whatwg.org/#gb18030).
 */
export const ENCODING = 'gb18030'

/** Where the texts of a part lie in the package; without a language, their ids in the same order. */
export const pathOf = (part: Part, locale?: Locale): string =>
  `texts/${locale ? `${groupOf(locale)[0]!.split('-')[0]!}-` : ''}${part}.txt`

const textsOf = (language: Language, part: Part): Readonly<Record<string, string>> =>
  Object.assign({}, ...parts[part].map((topic) => language[topic])) as Record<string, string>

/**
 * The files with all texts. Every text is in the package once, and its id once for all languages: with the ids beside the
 * texts the package would be 16 kB larger.
 */
export function writeFiles(languages: Readonly<Record<Locale, Language>>): { path: string; text: string }[] {
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const ids = Object.keys(textsOf(languages.en, part))
    const translated = together.map((group) => {
      const beside = group.map((locale) => textsOf(languages[locale], part))
      return {
        path: pathOf(part, group[0]),
        text: JSON.stringify(ids.flatMap((id) => beside.map((texts) => texts[id]))),
      }
    })
    return [{ path: pathOf(part), text: JSON.stringify(ids) }, ...translated]
  })
}

/** Texts by id again. */
export function readPart(ids: readonly string[], texts: readonly string[], locale: Locale): Partial<Texts> {
  const group = groupOf(locale)
  const first = group.indexOf(locale)
  return Object.fromEntries(ids.map((id, index) => [id, texts[index * group.length + first]]))
}
