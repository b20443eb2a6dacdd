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
  ])('%s', (_name, text) => {
    const safe = redact(text, [key])
    for (let at = 0; at + 8 <= key.length; at += 1) expect(safe).not.toContain(key.slice(at, at + 8))
  })

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
  const time = (text: string) => {
    const before = performance.now()
    redact(text, [key])
    return performance.now() - before
  }
  for (const piece of ['a-', 'sk-a', 'https://a?', 'Bearer ', '_', 'eyJa.']) {
    time(piece.repeat(1000))
    const short = time(piece.repeat(20_000))
    expect(time(piece.repeat(80_000)), piece).toBeLessThan(Math.max(40, short * 14))
  }
})

test('a masked key shows its ends and its length only', () => {
  expect(maskKey(key)).toBe('sk-q7…Bt (46 characters)')
  expect(maskKey('short')).toBe('… (5 characters)')
})
