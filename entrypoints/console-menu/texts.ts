import type { CauseId } from '../../utils/diagnosis/types.ts'
import type { cause } from '../../utils/i18n/en/cause.ts'
import type { console } from '../../utils/i18n/en/console.ts'
import { fill } from '../../utils/i18n/index.ts'
import type { Locale, TextData } from '../../utils/i18n/index.ts'

type MenuTexts = Readonly<Record<keyof typeof console | keyof typeof cause, string>>

let spoken: { locale: Locale; texts: MenuTexts }

/** Sets the language. A page cannot load our files, so the background hands them over. */
export function speak(locale: Locale, texts: MenuTexts): void {
  spoken = { locale, texts }
}

/** What the menu and its status line say. */
export const say = (id: keyof MenuTexts, data?: TextData): string => fill(spoken.texts[id], data, spoken.locale)

/** What a check found, and what to do about it. */
export const sayCause = (id: CauseId, host: string) => ({
  title: say(`cause.${id}.title`),
  next: say(`cause.${id}.next`, { host }),
})
