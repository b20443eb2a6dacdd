import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { clients } from '../../utils/clients/index.ts'
import { hostile, inputWith } from '../clients/inputs.ts'
import { HARMLESS, exchange, languageOf } from '../clients/one-value.ts'
import { readSnippet, readersOf } from '../clients/readers.ts'
import type { Fuzz } from './fuzz.ts'
import { key, model, pasted } from './words.ts'

const terminal = fc.constantFrom(
  { os: 'linux' as const },
  { os: 'macos' as const, shell: 'fish' as const },
  { os: 'windows' as const },
  { os: 'windows' as const, shell: 'cmd' as const },
)
const written = fc.constantFrom(...clients.flatMap((client) => client.wireApis.map((wireApi) => ({ client, wireApi }))))
/** Never empty; and our reader of PowerShell takes what begins like an object for one. */
const word = fc
  .oneof(
    key,
    model,
    pasted,
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  )
  .filter((text) => text !== '' && !text.startsWith('{"'))

/** `reads`: does this property read snippets of this language? */
const staysOneValue = (reads: (language: string) => boolean) =>
  fc.property(written, terminal, word, word, ({ client, wireApi }, where, secret, name) => {
    // These configs are written otherwise for some names: with a path to a Gemini model, without a context for Claude's.
    if (client.id === 'vercel-ai-sdk' && name.includes('/')) return
    if (client.id === 'claude-code' && /claude/i.test(name)) return
    const harmless = client.render(inputWith({ ...HARMLESS, ...where, wireApi }))
    const inPowerShell = client.render(inputWith({ ...HARMLESS, ...where, wireApi, shell: undefined }))
    const config = client.render(inputWith({ apiKey: secret, model: name, ...where, wireApi }))
    config.snippets.forEach((snippet, index) => {
      if (!reads(snippet.language) || /^read -rs/.test(snippet.text)) return
      // cmd.exe cannot carry every value; PowerShell takes over then.
      const { snippets } = snippet.language === 'powershell' ? inPowerShell : harmless
      for (const program of readersOf(snippet.language).slice(0, 1)) {
        const wanted = exchange(readSnippet(snippets[index]!, program), languageOf(snippet), secret, name)
        const read = readSnippet(snippet, program)
        if (!isDeepStrictEqual(plain(read), plain(wanted)))
          throw new Error(
            `${client.id} in ${snippet.language}: ${JSON.stringify(read)} instead of ${JSON.stringify(wanted)}`,
          )
      }
    })
  })

/** Without what readers put around: prototypes. */
const plain = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

const isRun = (language: string) => ['posix', 'fish', 'python'].includes(language)

export const configs: readonly Fuzz[] = [
  {
    name: 'the words stay what they are in every file and field',
    property: staysOneValue((language) => !isRun(language)),
  },
  { name: 'and in the real shells and Python', property: staysOneValue(isRun), share: 4 },
]
