import type { Language, Locale, Texts, Topic } from './index.ts'

/** Topics that are needed at the same moment travel together: one file a part and language. */
export const parts = {
  /** The popup's first paint. */
  first: ['finding', 'ui'],
  /** Also said beside a key row. */
  cause: ['cause'],
  /** What stands below the popup's fields. */
  later: ['check', 'client', 'link', 'popup', 'probe'],
  /** The options page, and saved connections in the popup too. */
  settings: ['options', 'saved'],
  /** The page that explains every cause. */
  help: ['help'],
  /** The menu of a key row. */
  console: ['console'],
  /** The browser's own menus. */
  menu: ['menu'],
} as const satisfies Record<string, readonly Topic[]>

export type Part = keyof typeof parts

/** Where the texts of a part lie in the package; without a language, their ids in the same order. */
export const pathOf = (part: Part, locale?: Locale) => `texts/${locale ? `${locale}/` : ''}${part}.json` as const

const textsOf = (language: Language, part: Part): Readonly<Record<string, string>> =>
  Object.assign({}, ...parts[part].map((topic) => language[topic])) as Record<string, string>

/**
 * The files with all texts. Every text is in the package once, and its id once for all languages: with the ids beside the
 * texts the package would be 10 kB larger.
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
