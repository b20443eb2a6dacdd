import { describe, expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import type { Snippet } from '../../utils/clients/types.ts'
import { inputWith, systems } from './inputs.ts'
import { readSnippet, shells } from './readers.ts'

const hostile = [
  `quotes " ' \``,
  `''`,
  `"""`,
  `'; echo broken; '`,
  '$HOME ${HOME} $(id) `id`',
  'backslash \\n \\',
  '%PATH% %20',
  '# no comment',
  'first\nsecond = "line"\n[table]',
  "first'\n'second",
  '模型 π 🙂',
  '‘typographic’ ‚quotes‛ “two”',
  '!! !$ ~ * ? [a] {b} {{c}}',
  ' spaces around ',
  'no-break\u00a0line\u2028separators\u2029',
  '(parentheses) <angles> & | ;',
  'keys \u0003\u001b[201~\r\t\u007f\u009b pressed',
  'half \ud83d of a pair',
]

/** A terminal would act on control characters, and half a pair is no character: both are lost on purpose. */
function surviving(value: string, language: Snippet['language']): string {
  const whole = language === 'json' || language === 'text' ? value : value.toWellFormed()
  if (language !== 'posix' && language !== 'powershell') return whole
  return [...whole].filter((char) => char === '\n' || !/\p{Control}/u.test(char)).join('')
}

const KEY = 'sk-harmless-0'
const MODEL = 'harmless-model-0'

/** The same structure with the harmless words exchanged: what a hostile value must lead to, and nothing else. */
function exchange(value: unknown, language: Snippet['language'], key: string, model: string): unknown {
  if (typeof value === 'string') {
    if (value === KEY) return surviving(key, language)
    if (value === MODEL) return surviving(model, language)
    return value.replaceAll(MODEL, encodeURIComponent(model.toWellFormed()))
  }
  if (Array.isArray(value)) return value.map((item) => exchange(item, language, key, model))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, exchange(item, language, key, model)]))
}

/** curl carries its message through a JSON text, in which nothing is lost but what no URL can hold. */
const insideJson = (snippet: Snippet) => /curl/.test(snippet.text)

describe.each(clients.flatMap((client) => systems.map((os) => [client.id, os, client] as const)))(
  '%s on %s',
  (_id, os, client) => {
    const harmless = client.render(inputWith({ apiKey: KEY, model: MODEL, os }))

    test.each(hostile)('%j stays one value', (value) => {
      const config = client.render(inputWith({ apiKey: value, model: value, os }))
      expect(config.snippets).toHaveLength(harmless.snippets.length)
      config.snippets.forEach((snippet, index) => {
        const language = insideJson(snippet) ? 'toml' : snippet.language
        for (const shell of snippet.language === 'posix' ? shells : ['']) {
          if (/^read -rs/.test(snippet.text)) continue
          const expected = exchange(readSnippet(harmless.snippets[index]!, shell), language, value, value)
          expect(readSnippet(snippet, shell)).toEqual(expected)
        }
      })
    })

    test('a hostile name stays one value', () => {
      for (const name of hostile)
        for (const snippet of client.render(inputWith({ name, os })).snippets)
          if (snippet.language === 'toml' || snippet.language === 'json')
            expect(() => readSnippet(snippet, '')).not.toThrow()
    })
  },
)
