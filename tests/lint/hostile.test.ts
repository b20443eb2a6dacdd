import { describe, expect, test } from 'vitest'
import { lint } from '../../utils/lint/index.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import { apiKeyRows } from './api-key-rows.ts'
import { baseUrlRows } from './base-url-rows.ts'
import { modelRows } from './model-rows.ts'

const hostile = [
  '',
  'a'.repeat(1_000_000),
  'https://'.repeat(20_000),
  '"'.repeat(50_000),
  '(['.repeat(50_000),
  'a-'.repeat(50_000),
  '../'.repeat(30_000),
  ' '.repeat(100_000),
  '\n'.repeat(100_000),
  'Bearer '.repeat(20_000),
  'x-'.repeat(50_000),
  '%2F'.repeat(50_000),
  '\u202e\u200f\u{1F511}',
  '\ud83d',
  '\0\u0001\u001b[31m',
  'https://[',
  'https://a:b:c@d:e:f',
  'https://%',
  'javascript:alert(1)',
  String.fromCharCode(...Array.from({ length: 300 }, (_, code) => code)),
]

describe('never throws, ends soon, and has nothing left to repair', () => {
  test.each(hostile.map((value) => [value.slice(0, 12), value] as const))('%j', (_name, value) => {
    const before = performance.now()
    const { repaired } = lint({ baseUrl: value, apiKey: value, model: value })
    expect(performance.now() - before).toBeLessThan(2000)
    expect(lint(repaired).repaired).toEqual(repaired)
  })
})

test.each(['a', 'x-', 'https://', 'sk-', ' ', '"', '%2F', '模型', 'model=', '[a]('])(
  'twice as much %j takes about twice as long',
  (unit) => {
    const time = (length: number) => {
      const value = unit.repeat(length / unit.length)
      const runs = Array.from({ length: 5 }, () => {
        const before = performance.now()
        for (const field of fields) lint({ ...emptyDraft, [field]: value }, [field])
        return performance.now() - before
      })
      return Math.min(...runs)
    }
    time(1000)
    // A generous bound: what grows with the square or worse is far beyond it at these lengths.
    expect(time(3600)).toBeLessThan(8 * time(1800) + 20)
  },
)

/** The same sequence on every run. */
function makeRandom(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = (
  '" \' ` < > ( ) （ ） [ ] 「 ** - > https:// https：// // /v1 /v1/ /chat/completions %20 %3A relay.net :8443 : ?a=b # #/login \n ' +
  '\u200b \u00a0 , ， 。 . ... ; Bearer Authorization: x-api-key: A_KEY= export setx $env:A= "model": {"apiKey":" "} 模型： 密钥： sk- ' +
  'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0 gpt-5.2 models/ и – ｇ ${X} your xxxx *** = --model | \\ % @ localhost [::1] \ud83d'
).split(' ')

/** Sign by sign the same, apart from width and encoding. */
function isPartOf(key: string, text: string): boolean {
  let from = 0
  for (const sign of key) {
    from = text.indexOf(sign, from) + 1
    if (from === 0) return false
  }
  return true
}

test('whatever is put together, repairing twice changes nothing and no letter of a key is made up', () => {
  const random = makeRandom(20261122)
  const values = [...baseUrlRows, ...apiKeyRows, ...modelRows].map(([value]) => value)
  for (let round = 0; round < 1500; round += 1) {
    let value = random(3) === 0 ? values[random(values.length)]! : ''
    for (let count = 1 + random(6); count > 0; count -= 1) {
      const piece = PIECES[random(PIECES.length)]!
      value = random(2) === 0 ? piece + value : value + (random(4) === 0 ? ' ' : '') + piece
    }
    for (const field of fields) {
      const { repaired, connection } = lint({ ...emptyDraft, [field]: value }, [field])
      expect(lint(repaired, [field]).repaired, JSON.stringify(value)).toEqual(repaired)
      // Links and percent signs are decoded: what comes out is not what stands there.
      if (connection.apiKey === null || /:\/\/|%/.test(value)) continue
      const shown = value
        .replace(/[\u2010-\u2015]/g, '-')
        .replace(/。/g, '.')
        .normalize('NFKC')
      expect(isPartOf(connection.apiKey, shown), JSON.stringify(value)).toBe(true)
    }
  }
})
