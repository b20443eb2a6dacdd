import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFirstTexts, loadLaterTexts, localeFor } from '../utils/i18n/index.ts'
import type { Texts } from '../utils/i18n/index.ts'
import { TextContext } from './text-context.ts'

/** Puts a page on the screen in the language of the given BCP 47 tag, and completes its texts right after. */
export async function mount(page: ReactNode, languageTag: string): Promise<void> {
  const locale = localeFor(languageTag)
  document.documentElement.lang = locale
  const first = await loadFirstTexts(locale)
  const root = createRoot(document.getElementById('root')!)
  const show = (texts: Texts, isComplete: boolean) =>
    root.render(
      <StrictMode>
        <TextContext value={{ locale, texts, isComplete }}>{page}</TextContext>
      </StrictMode>,
    )
  // What is not there yet is asked for only by parts that wait for `isComplete`.
  show(first as Texts, false)
  show({ ...first, ...(await loadLaterTexts(locale)) }, true)
}
