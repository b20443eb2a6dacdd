import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { PageLanguage } from '../utils/i18n/index.ts'
import { Safeguard } from './Safeguard.tsx'
import { TextContext } from './text-context.ts'

/** Puts a page on the screen, in every language that `follow` shows. */
export function mount(page: ReactNode, follow: (show: (language: PageLanguage) => void) => Promise<void>): void {
  const root = createRoot(document.getElementById('root')!)
  void follow((language) => {
    document.documentElement.lang = language.locale
    root.render(
      <StrictMode>
        <TextContext value={language}>
          <Safeguard>{page}</Safeguard>
        </TextContext>
      </StrictMode>,
    )
  })
}
