import { describe, expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import type { Snippet } from '../../utils/clients/types.ts'
import { hostile, inputWith } from './inputs.ts'
import { readersOf, readSnippet } from './readers.ts'

/** A terminal would act on control characters, and half a pair is no character: both are lost on purpose. */
function surviving(value: string, language: Snippet['language']): string {
  const whole = language === 'json' || language === 'text' ? value : value.toWellFormed()
  if (language === 'dotenv') return whole.replace(whole.includes("'") && whole.includes('`') ? /['\r]/g : /\r/g, '')
  if (!['posix', 'fish', 'powershell', 'cmd'].includes(language)) return whole
  return [...whole].filter((char) => char === '\n' || !/\p{Control}/u.test(char)).join('')
}

const KEY = 'sk-harmless-0'
const MODEL = 'harmless-model-0'

/** The same structure with the harmless words exchanged: what a hostile value must lead to, and nothing else. */
function exchange(value: unknown, language: Snippet['language'], key: string, model: string): unknown {
  if (typeof value === 'string') {
    if (value === KEY) return surviving(key, language)
    if (value === MODEL) return surviving(model, language)
    // Only an address holds it encoded.
    return value.replaceAll(MODEL, () =>
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
const insideJson = (snippet: Snippet) => /curl/.test(snippet.text)

const terminals = [
  { os: 'linux' },
  { os: 'macos', shell: 'fish' },
  { os: 'windows' },
  { os: 'windows', shell: 'cmd' },
] as const

const cases = clients.flatMap((client) =>
  client.wireApis.flatMap((wireApi) =>
    terminals.map((terminal) => {
      const { os, shell }: { os: string; shell?: string } = terminal
      return [client.id, wireApi, shell ?? os, { ...terminal, wireApi }, client] as const
    }),
  ),
)

describe.each(cases)('%s, %s, %s', (_id, _wireApi, _shell, terminal, client) => {
  const harmless = client.render(inputWith({ apiKey: KEY, model: MODEL, ...terminal }))
  const inPowerShell = client.render(inputWith({ apiKey: KEY, model: MODEL, ...terminal, shell: undefined }))

  test.each(hostile)('%j stays one value', (value) => {
    const config = client.render(inputWith({ apiKey: value, model: value, ...terminal }))
    expect(config.snippets).toHaveLength(harmless.snippets.length)
    config.snippets.forEach((snippet, index) => {
      const language = insideJson(snippet) ? 'toml' : snippet.language
      // cmd.exe cannot carry every value; PowerShell takes over then.
      const { snippets } = snippet.language === 'powershell' ? inPowerShell : harmless
      for (const program of readersOf(snippet.language).slice(0, 1)) {
        if (/^read -rs/.test(snippet.text)) continue
        const expected = exchange(readSnippet(snippets[index]!, program), language, value, value)
        expect(readSnippet(snippet, program)).toEqual(expected)
      }
    })
  })

  test('a hostile name stays one value', () => {
    for (const name of hostile)
      for (const snippet of client.render(inputWith({ name, ...terminal })).snippets)
        if (!['posix', 'fish', 'python'].includes(snippet.language))
          expect(() => readSnippet(snippet, '')).not.toThrow()
  })
})
