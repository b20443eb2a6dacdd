import { describe, expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import { hostile, inputWith } from './inputs.ts'
import { HARMLESS, exchange, languageOf } from './one-value.ts'
import { readersOf, readSnippet } from './readers.ts'

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
  const harmless = client.render(inputWith({ ...HARMLESS, ...terminal }))
  const inPowerShell = client.render(inputWith({ ...HARMLESS, ...terminal, shell: undefined }))

  test.each(hostile)('%j stays one value', (value) => {
    const config = client.render(inputWith({ apiKey: value, model: value, ...terminal }))
    expect(config.snippets).toHaveLength(harmless.snippets.length)
    config.snippets.forEach((snippet, index) => {
      const language = languageOf(snippet)
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
