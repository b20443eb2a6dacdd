import { createContext, use } from 'react'
import type { TextRef } from '../utils/clients/types.ts'
import { fill, labelIn } from '../utils/i18n/index.ts'
import type { Label, PageLanguage, TextData, TextId } from '../utils/i18n/index.ts'

/** The language that this page is shown in; {@link mount} provides it. */
export const TextContext = createContext<PageLanguage | null>(null)

export function useText() {
  const language = use(TextContext)
  if (!language) throw new Error('no texts: render below TextContext')
  const { texts, locale } = language
  return {
    ...language,
    t: (id: TextId, data?: TextData) => fill(texts[id], data, locale),
    ref: ({ id, data }: TextRef) => fill(texts[id], data, locale),
    name: (label: Label) => labelIn(label, locale),
  }
}
