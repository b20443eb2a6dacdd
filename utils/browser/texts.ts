import { chosenLocale, localeFor } from '../i18n/index.ts'
import type { Locale, PageLanguage, Texts } from '../i18n/index.ts'
import { ENCODING, pathOf, readPart } from '../i18n/parts.ts'
import type { Part } from '../i18n/parts.ts'
import { browser } from './api.ts'
import { settingsItem } from './storage.ts'

async function readList(path: string): Promise<string[]> {
  const bytes = await (await fetch(browser.runtime.getURL(path))).arrayBuffer()
  return JSON.parse(new TextDecoder(ENCODING).decode(bytes)) as string[]
}

const loadPart = async (locale: Locale, part: Part): Promise<Partial<Texts>> =>
  readPart(...(await Promise.all([readList(pathOf(part)), readList(pathOf(part, locale))])), locale)

/** The texts of some parts in one language. What is in no other part is asked for only by code that knows so. */
export const loadTexts = async (locale: Locale, parts: readonly Part[]): Promise<Texts> =>
  Object.assign({}, ...(await Promise.all(parts.map((part) => loadPart(locale, part))))) as Texts

const localeOf = (choice: string): Locale => chosenLocale(choice) ?? localeFor(navigator.language)

/** The language that the user chose, else the browser's. */
export const currentLocale = async (): Promise<Locale> => localeOf((await settingsItem.get()).language)

/** Calls back when the user chose another language. */
function watchLocale(listener: (locale: Locale) => Promise<void>): void {
  let last: string | undefined
  void settingsItem.get().then(({ language }) => (last ??= language))
  settingsItem.watch(({ language }) => {
    if (language === last) return
    last = language
    void listener(localeOf(language))
  })
}

/** Shows the `first` texts as soon as they are there and the `later` ones after them, now and in every language chosen later. */
export async function followTexts(
  first: readonly Part[],
  later: readonly Part[],
  show: (language: PageLanguage) => void,
): Promise<void> {
  let newest = 0
  watchLocale(async (locale) => {
    const mine = (newest += 1)
    const texts = await loadTexts(locale, [...first, ...later])
    if (mine === newest) show({ locale, texts, isComplete: true })
  })
  const locale = await currentLocale()
  const texts = await loadTexts(locale, first)
  if (newest === 0) show({ locale, texts, isComplete: false })
  const more = await loadTexts(locale, later)
  if (newest === 0) show({ locale, texts: { ...texts, ...more }, isComplete: true })
}
