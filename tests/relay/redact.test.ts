import { describe, expect, test } from 'vitest'
import { maskKey, redact } from '../../utils/relay/redact.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('the given key is removed in every spelling', () => {
  test.each([
    ['as is', `Incorrect API key provided: ${key}.`],
    ['twice', `${key} ${key}`],
    ['in JSON', JSON.stringify({ error: { message: `bad key ${key}` } })],
    ['in a URL', `GET https://relay.test/v1?key=${encodeURIComponent(key)}`],
    ['as base64', `token ${base64(key)}`],
    ['as a header', `Authorization: Bearer ${key}`],
    ['in capitals', `X-KEY: ${key.toUpperCase()}`],
    ['cut off', `no such key ${key.slice(0, 20)}`],
    ['its end alone', `ends with ${key.slice(-12)}`],
    ['broken over lines', `${key.slice(0, 9)}\n${key.slice(9, 20)}\r\n  ${key.slice(20)}`],
    ['glued to other text', `a${key}b`],
  ])('%s', (_name, text) => {
    const safe = redact(text, [key]).toLowerCase()
    for (let at = 0; at + 8 <= key.length; at += 1) expect(safe).not.toContain(key.slice(at, at + 8).toLowerCase())
  })

  const codes = [...key].map((sign) => sign.charCodeAt(0))
  const event = (text: string) => `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`
  test.each([
    ['base64 amid other text', base64(`user:${key}:more`), /c2|N0/],
    ['base64 for URLs', Buffer.from(`x${key}`).toString('base64url'), /[\w-]{20}/],
    ['hex', Buffer.from(key).toString('hex').toUpperCase(), /[\dA-F]{8}/],
    ['every sign escaped in JSON', codes.map((code) => `\\u00${code.toString(16)}`).join(''), /u00/],
    ['percent-encoded throughout', codes.map((code) => `%${code.toString(16)}`).join(''), /%/],
    ['percent-encoded twice', codes.map((code) => `%25${code.toString(16)}`).join(''), /%/],
    ['HTML', codes.map((code) => `&#${code};`).join(''), /&/],
    ['a stream', [...key].map(event).join(''), /"content":"[\w-]/],
    ['a stream of text', [...key].map((sign) => `data: ${sign}\n\n`).join(''), /data:\s?[\w-]/],
  ])('%s', (_name, text, rest) => {
    expect(text).toMatch(rest)
    expect(redact(text, [key])).toContain('[key]')
    expect(redact(text, [key])).not.toMatch(rest)
  })
})

describe('the given key is removed, and what is no key is not', () => {
  test.each([
    ['half a pair', 'sk-q7Lw2Zr9\ud83dTn4Vb8', 'sk-q7Lw2Zr9\ud83dTn4Vb8', '[key]'],
    ['too short for a key', 'abc', 'abc abc', 'abc abc'],
    ['a key of seven', 'a1B2c3D', 'key A1b2C3d.', 'key [key].'],
    ['letters beyond ASCII in capitals', 'clé-für-éüa1', 'X: CLÉ-FÜR-ÉÜA1', 'X: [key]'],
    ['less than a piece', key, `sk-q7Lw of ${key.slice(3, 10)}`, `sk-q7Lw of ${key.slice(3, 10)}`],
    [
      'between two pieces of a stream',
      key,
      event(key.slice(0, 9)) + event(key.slice(9)),
      event('[key]') + event('[key]'),
    ],
  ])('%s', (_name, secret, text, safe) => {
    expect(redact(text, [secret])).toBe(safe)
  })

  function event(content: string) {
    return `data: {"delta":{"content":"${content}"}}\n\n`
  }

  test('a key with characters that JSON and URLs escape', () => {
    const odd = 'sk-"q7/L\\w2+Zr9=Tn4 Vb8'
    for (const text of [odd, JSON.stringify(odd), encodeURIComponent(odd)])
      expect(redact(text, [odd])).not.toContain('w2')
  })
})

describe('what looks like a credential is removed', () => {
  test.each([
    ['bearer', 'authorization: Bearer abcdefgh12345678'],
    ['openai', 'sk-proj-abcdefghijklmnop'],
    ['relay', 'cr_abcdefghijklmnop1234'],
    ['google', `AIza${'a1B2'.repeat(9)}`],
    ['github', `ghp_${'a1B2'.repeat(9)}`],
    ['jwt', 'eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl'],
    ['zhipu', `${'0a1b2c3d'.repeat(4)}.AbCdEfGhIjKlMnOp`],
    ['hex', '8edd0c3b7a3f98782d66345b32f54b7e740eadd7851666965f1ebd2ff3616478'],
    ['cookie', 'Set-Cookie: session=abcdef123456'],
    ['user in a URL', 'https://user:secret99@relay.test/v1'],
    ['query', 'https://relay.test/v1?token=abcdef1234'],
    ['home folder', '/home/alice/.codex/config.toml'],
    ['home folder in JSON', '{"path":"C:\\\\Users\\\\alice\\\\x"}'],
  ])('%s', (_name, text) => {
    expect(redact(text)).not.toMatch(/abcdefgh|a1B2a1B2|sdWIiOi|AbCdEf|8edd0c3b|abcdef1234|secret99|alice/)
  })
})

describe('what helps to judge stays', () => {
  test.each([
    'Invalid URL (POST /v1/v1/chat/completions)',
    'No available channel for model claude-sonnet-4-5-20250929 under group default (distributor)',
    'The model `Qwen/Qwen3-Coder-480B-A35B-Instruct` does not exist',
    '分组 default 下模型 gpt-5.2 无可用渠道（distributor）',
    'https://relay.test/v1/models',
    'request id: 20260601123456789012',
  ])('%s', (text) => {
    expect(redact(text, [key])).toBe(text)
  })
})

test('a long hostile text is redacted in linear time', () => {
  // The processor's time, since a busy machine lets everybody wait; the best of three.
  const time = (text: string) => {
    const runs = [1, 2, 3].map(() => {
      const before = process.cpuUsage()
      redact(text, [key])
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    return Math.min(...runs)
  }
  for (const piece of [
    'a-',
    'sk-a',
    'https://a?',
    'Bearer ',
    '_',
    'eyJa.',
    '\\',
    '%25',
    '&#',
    '"text":"\\',
    'data: sk-q7',
  ]) {
    time(piece.repeat(1000))
    const short = time(piece.repeat(20_000))
    expect(time(piece.repeat(80_000)), piece).toBeLessThan(Math.max(40, short * 14))
  }
})

test('a masked key shows its ends and its length only', () => {
  expect(maskKey(key)).toBe('sk-q7…Bt (46 characters)')
  expect(maskKey('short')).toBe('… (5 characters)')
})
