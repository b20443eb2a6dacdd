import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'
import { fields } from '../../utils/relay/schema.ts'
import { originOf, resolveEndpoint } from '../../utils/relay/url.ts'

/** Text as people paste it: pieces that mean something, glued together in any order, among any characters. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'https://',
    'api.relay-one.net',
    '/v1',
    '/chat/completions',
    'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3',
    'Bearer ',
    '"',
    '：',
    '。',
    '\n',
    'export ',
    'OPENAI_API_KEY=',
    '{"',
    '":"',
    '**',
    '...',
    '\u200b',
    '${',
    'gpt-5.2',
    'ccswitch://v1/import?',
    '&apiKey=',
    '%3A%2F%2F',
    ' ',
    '<',
    '>',
    '://',
    '@',
    ':8443',
    '[::1]',
  ),
)
const pasted = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
const draft = fc.record({ baseUrl: pasted, apiKey: pasted, model: pasted })
// A fixed seed: a failure is a bug, never bad luck.
const options = { seed: 20261122, numRuns: 400 }

describe('for any text', () => {
  test('parse answers, and every candidate stands in the text', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { confidence, field, value } of parse(text).candidates) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThan(1)
          expect(fields).toContain(field)
          expect(value).not.toBe('')
        }
      }),
      options,
    )
  })

  test('texts of up to 100 kB are answered', () => {
    const long = fc
      .tuple(pasted, fc.integer({ min: 1, max: 4000 }))
      .map(([text, times]) => text.repeat(times).slice(0, 100_000))
    fc.assert(
      fc.property(long, (text) => {
        lint(parse(text).draft)
        lint({ baseUrl: text, apiKey: text, model: text })
      }),
      { ...options, numRuns: 25 },
    )
  }, 20_000)

  test('lint answers, and repairing twice changes nothing', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const { repaired } = lint(given)
        expect(lint(repaired).repaired).toEqual(repaired)
      }),
      options,
    )
  })

  test('a usable address has an origin, and the endpoint stays below it', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { baseUrl } = lint({ baseUrl: text, apiKey: '', model: '' }, ['baseUrl']).connection
        if (baseUrl === null) return
        const endpoint = resolveEndpoint(baseUrl)
        expect(endpoint).not.toBeNull()
        for (const root of [endpoint!.root, endpoint!.openai, endpoint!.anthropic, endpoint!.gemini])
          if (root !== null) expect(new URL(root).origin).toBe(originOf(baseUrl))
      }),
      options,
    )
  })

  test('a usable key can go into a header', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { apiKey } = lint({ baseUrl: '', apiKey: text, model: '' }, ['apiKey']).connection
        if (apiKey !== null) expect(() => new Headers({ authorization: `Bearer ${apiKey}` })).not.toThrow()
      }),
      options,
    )
  })

  test('a key never becomes part of an address', () => {
    const key = fc.stringMatching(/^sk-[A-Za-z0-9]{44}$/).filter((text) => /\d/.test(text) && /[a-z]/.test(text))
    const between = fc.constantFrom(' ', '\n', '，密钥：', ', key: ', ' | ', '；', '\t', ' key=')
    fc.assert(
      fc.property(key, between, (secret, separator) => {
        const { baseUrl, apiKey } = parse(`https://api.relay-one.net/v1${separator}${secret}`).draft
        expect(baseUrl).toBe('https://api.relay-one.net/v1')
        expect(apiKey).toBe(secret)
      }),
      options,
    )
  })
})
