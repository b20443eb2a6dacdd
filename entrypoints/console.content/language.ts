import { send } from '../../utils/browser/send.ts'
import { localeFor } from '../../utils/i18n/index.ts'
import type { Locale } from '../../utils/i18n/index.ts'

/** Where consoles keep the language that was chosen there; the page's `lang` often stays what it was served with. */
const LANGUAGE_NAMES = ['appLanguage', 'i18nextLng']

let chosen: Locale | null = null

/** Asks which language was chosen in Keyfit; calls back if one was. */
export async function askLanguage(onChosen: () => void): Promise<void> {
  const answer = await send('console:language', {})
  chosen = answer.ok ? answer.value : null
  if (chosen) onChosen()
}

/** The language chosen in Keyfit, else that of the page, which may change while it is open. */
export function pageLocale(): Locale {
  const names = LANGUAGE_NAMES.map((name) => localStorage.getItem(name))
  return chosen ?? localeFor(names.find(Boolean) || document.documentElement.lang || navigator.language)
}
