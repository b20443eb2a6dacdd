import type { Snippet } from '../../utils/clients/types.ts'

/** A terminal would act on control characters, and half a pair is no character: both are lost on purpose. */
function surviving(value: string, language: Snippet['language']): string {
  const whole = language === 'json' || language === 'text' ? value : value.toWellFormed()
  if (language === 'dotenv') return whole.replace(whole.includes("'") && whole.includes('`') ? /['\r]/g : /\r/g, '')
  if (!['posix', 'fish', 'powershell', 'cmd'].includes(language)) return whole
  return [...whole].filter((char) => char === '\n' || !/\p{Control}/u.test(char)).join('')
}

const KEY = 'sk-harmless-0'
const MODEL = 'harmless-model-0'
/** Words that mean nothing in any language. */
export const HARMLESS = { apiKey: KEY, model: MODEL }

/** The same structure with the harmless words exchanged: what a hostile value must lead to, and nothing else. */
export function exchange(value: unknown, language: Snippet['language'], key: string, model: string): unknown {
  if (typeof value === 'string') {
    if (value === KEY) return surviving(key, language)
    if (value === MODEL) return surviving(model, language)
    // Only an address holds it encoded.
    return value
      .replaceAll(KEY, () => surviving(key, language))
      .replaceAll(MODEL, () =>
        /^https?:/.test(value) ? encodeURIComponent(model.toWellFormed()) : surviving(model, language),
      )
  }
  if (Array.isArray(value)) return value.map((item) => exchange(item, language, key, model))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map((entry) => entry.map((item) => exchange(item, language, key, model))),
  )
}

/** curl carries its message through a JSON text, in which nothing is lost but what no URL can hold. */
export const languageOf = (snippet: Snippet): Snippet['language'] =>
  /curl/.test(snippet.text) ? 'toml' : snippet.language
