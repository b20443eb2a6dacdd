import fc from 'fast-check'
import { connectionsFrom } from '../../utils/vault/from-text.ts'
import { parse } from '../../utils/relay/parse.ts'
import { fields } from '../../utils/relay/schema.ts'
import { inTime } from './fuzz.ts'
import type { Fuzz } from './fuzz.ts'
import { key, pasted } from './words.ts'

const anyText = fc.oneof(
  pasted,
  fc.json(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.base64String(),
)

/** The signs of `part` come in this order in `text`. */
function isSpelledBy(part: string, text: string): boolean {
  let from = 0
  for (const sign of part) {
    from = text.indexOf(sign, from) + 1
    if (from === 0) return false
  }
  return true
}

export const reading: readonly Fuzz[] = [
  {
    name: 'any text is read, and every candidate is of a field, believed and not empty',
    property: fc.property(anyText, (text) => {
      for (const { confidence, field, value } of inTime(() => parse(text)).candidates)
        if (!(confidence > 0 && confidence < 1) || !fields.includes(field) || value === '') throw new Error(value)
    }),
  },
  {
    name: 'no sign of a word is made up',
    property: fc.property(
      // Escapes, links and base64 are undone: what comes out of them is not what stands there.
      fc.oneof(pasted, fc.json()).filter((text) => !/[%\\&=?^]|:\/\/v1|[\w+/-]{16}/.test(text)),
      (text) => {
        for (const { value } of parse(text).candidates)
          if (!isSpelledBy(value, text)) throw new Error(JSON.stringify(value))
      },
    ),
  },
  {
    name: 'a key beside an address is found whole',
    property: fc.property(
      fc.stringMatching(/^sk-[A-Za-z0-9]{44}$/).filter((text) => /\d/.test(text) && /[a-z]/.test(text)),
      fc.constantFrom(' ', '\n', '，密钥：', ', key: ', ' | ', '；', '\t', ' key='),
      (secret, separator) => {
        const { baseUrl, apiKey } = parse(`https://api.relay-one.net/v1${separator}${secret}`).draft
        if (baseUrl !== 'https://api.relay-one.net/v1' || apiKey !== secret) throw new Error(`${baseUrl} ${apiKey}`)
      },
    ),
  },
  {
    name: 'long texts are read in time',
    property: fc.property(anyText, fc.integer({ min: 1, max: 4_000 }), (text, times) => {
      inTime(() => parse(text.repeat(times).slice(0, 100_000)), 8_000)
    }),
    share: 5,
  },
  {
    name: 'a text of saved connections gives whole ones, none twice',
    property: fc.property(
      fc.oneof(anyText, fc.array(fc.tuple(pasted, key).map((parts) => parts.join('\n'))).map(String)),
      (text) => {
        const found = inTime(() => connectionsFrom(text))
        const words = found.map(({ baseUrl, apiKey, model }) => JSON.stringify([baseUrl, apiKey, model]))
        if (new Set(words).size < words.length) throw new Error(words.join(' '))
        for (const { baseUrl } of found) new URL(baseUrl)
      },
    ),
    share: 50,
  },
]
