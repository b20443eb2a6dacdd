import { createContext, use } from 'react'
import type { TextRef } from '../utils/clients/types.ts'
import { fill, labelIn } from '../utils/i18n/index.ts'
import type { Label, Locale, TextId, Texts } from '../utils/i18n/index.ts'

/** The language that this page is shown in; {@link mount} provides it. */
export const TextContext = createContext<{ locale: Locale; texts: Texts; isComplete: boolean } | null>(null)

export function useText() {
  const language = use(TextContext)
  if (!language) throw new Error('no texts: render below TextContext')
  const { texts, locale } = language
  return {
    ...language,
    t: (id: TextId, data?: Record<string, string>) => fill(texts[id], data),
    ref: ({ id, data }: TextRef) => fill(texts[id], data, locale),
    name: (label: Label) => labelIn(label, locale),
  }
}
