import { createContext, use } from 'react'
import type { TextRef } from '../utils/clients/types.ts'
import { fill } from '../utils/i18n/index.ts'
import type { TextId, Texts } from '../utils/i18n/index.ts'

/** The texts of the language that this page is shown in; {@link mount} provides them. */
export const TextContext = createContext<Texts | null>(null)

export function useText() {
  const texts = use(TextContext)
  if (!texts) throw new Error('no texts: render below TextContext')
  return {
    texts,
    t: (id: TextId, data?: Record<string, string>) => fill(texts[id], data),
    ref: ({ id, data }: TextRef) => fill(texts[id], data),
  }
}
