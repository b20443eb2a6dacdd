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

/** Where the texts of a part lie in the package; without a language, their ids in the same order. */
export const pathOf = (part: Part, locale?: Locale) => `texts/${locale ? `${locale}/` : ''}${part}.json` as const

const textsOf = (language: Language, part: Part): Readonly<Record<string, string>> =>
  Object.assign({}, ...parts[part].map((topic) => language[topic])) as Record<string, string>

/**
 * The files with all texts. Every text is in the package once, and its id once for all languages: with the ids beside the
 * texts the package would be 16 kB larger.
 */
export function writeFiles(languages: Readonly<Record<Locale, Language>>): { path: string; text: string }[] {
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const ids = Object.keys(textsOf(languages.en, part))
    const translated = Object.entries(languages).map(([locale, language]) => {
      const texts = textsOf(language, part)
      return { path: pathOf(part, locale as Locale), text: JSON.stringify(ids.map((id) => texts[id])) }
    })
    return [{ path: pathOf(part), text: JSON.stringify(ids) }, ...translated]
  })
}

/** Texts by id again. */
export const readPart = (ids: readonly string[], texts: readonly string[]): Partial<Texts> =>
  Object.fromEntries(ids.map((id, index) => [id, texts[index]]))
