import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadTexts, localeFor } from '../utils/i18n/index.ts'
import { TextContext } from './text-context.ts'

/** Puts a page on the screen in the language of the given BCP 47 tag. */
export async function mount(page: ReactNode, languageTag: string): Promise<void> {
  const locale = localeFor(languageTag)
  document.documentElement.lang = locale
  const texts = await loadTexts(locale)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <TextContext value={{ locale, texts }}>{page}</TextContext>
    </StrictMode>,
  )
}
