import { describe, expect, it } from 'vitest'
import { diagnose } from '../../utils/diagnosis/index.ts'
import { readReply } from '../../utils/diagnosis/reply.ts'
import { answered, nginx, page, stream } from './answer.ts'

/** One sentence per envelope: what the user is shown of the server's own words. */
const sentences: [envelope: string, body: unknown, message: string][] = [
  ['error.message', { error: { message: 'No such key', type: 'x' } }, 'No such key'],
  ['error as text', { error: 'No such key' }, 'No such key'],
  [
    'two sentences',
    { error: 'Invalid API key', message: 'API key is disabled' },
    'Invalid API key: API key is disabled',
  ],
  ['label and sentence', { error: 'service_unavailable', message: 'Come back later' }, 'Come back later'],
  ['only a label', { error: { message: 'insufficient_credits' } }, 'insufficient_credits'],
  ['code and message', { code: 'INVALID_API_KEY', message: 'Invalid API key' }, 'Invalid API key'],
  ['msg', { code: 401, msg: '令牌错误', data: null }, '令牌错误'],
  ['detail', { detail: 'Not authenticated' }, 'Not authenticated'],
  [
    'detail list',
    { detail: [{ loc: ['body', 'model'], msg: 'Field required', type: 'missing' }] },
    'body.model: Field required',
  ],
  ['errors list', { success: false, errors: [{ code: 7000, message: 'No route' }], result: null }, 'No route'],
  ['array', [{ error: { code: 400, message: 'Bad key', status: 'INVALID_ARGUMENT' } }], 'Bad key'],
  ['Anthropic', { type: 'error', error: { type: 'not_found_error', message: 'model: x' } }, 'model: x'],
  [
    'OpenRouter',
    { error: { message: 'Provider returned error', metadata: { raw: '{"error":{"message":"Too hot"}}' } } },
    'Provider returned error: Too hot',
  ],
  ['MiniMax', { base_resp: { status_code: 1004, status_msg: 'login fail' } }, 'login fail'],
  ['Tencent', { Response: { Error: { Code: 'AuthFailure', Message: 'No such id' } } }, 'No such id'],
  ['JSON inside a sentence', { error: { message: 'upstream said {"detail":"Too hot"}' } }, 'upstream said: Too hot'],
  ['code as a sentence', { code: 'The caller may not', error: 'No credits' }, 'No credits: The caller may not'],
  ['stream', stream({ error: { message: 'Too hot' } }), 'Too hot'],
  ['error event in plain text', 'event: error\ndata: Too hot\n\n', 'Too hot'],
  ['cut JSON', '{"error":{"message":"Too hot","type":"x","par', 'Too hot'],
  ['JSON after a byte order mark', '\ufeff{"error":{"message":"Too hot"}}', 'Too hot'],
  ['JSON text', '"Invalid token"', 'Invalid token'],
  ['plain text', 'error code: 1010', 'error code: 1010'],
  ['page', nginx('502 Bad Gateway'), '502 Bad Gateway'],
  ['page with a heading', page('Web App', '<h1>Stopped</h1>'), 'Web App: Stopped'],
  [
    'storage XML',
    '<?xml version="1.0"?><Error><Code>NoSuchBucket</Code><Message>Gone</Message></Error>',
    'NoSuchBucket: Gone',
  ],
  ['empty', '', ''],
]

describe("the server's sentence", () => {
  it.each(sentences)('%s', (_envelope, body, message) => {
    expect(readReply(answered('chat', 500, body)).message).toBe(message)
  })

  it('is shown redacted and short', () => {
    const leak = `Bad key sk-${'a1'.repeat(20)} from https://user:pass@relay.example/v1?key=secret ${'and so on '.repeat(100)}`
    const [first] = diagnose([answered('chat', 401, { error: { message: leak } })], { model: null })
    expect(first?.sentence).not.toContain('a1a1')
    expect(first?.sentence).not.toContain('pass@')
    expect(first?.sentence).not.toContain('secret')
    expect(first?.sentence?.length).toBe(300)
    expect(first?.sentence?.endsWith('…')).toBe(true)
  })

  it('hides a key that was spelled with escapes', () => {
    const body = String.raw`{"error":{"message":"Bad key \u0073k-${'b2'.repeat(20)}"}}`
    expect(diagnose([answered('chat', 401, body)], { model: null })[0]?.sentence).not.toContain('b2b2')
  })
})

const deep = (depth: number) => `${'{"error":'.repeat(depth)}1${'}'.repeat(depth)}`
const hostile: [what: string, body: string][] = [
  ['binary', String.fromCharCode(...Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256))],
  ['lone surrogates', '\ud800\udfff\ud800'.repeat(1_000)],
  ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of angle brackets', '<'.repeat(1_000_000)],
  ['a megabyte of words', 'model token key error '.repeat(45_000)],
  ['a megabyte of open tags', '<title>'.repeat(140_000)],
  ['a megabyte of events', 'data: {"a":1}\n\n'.repeat(70_000)],
  ['a megabyte of braces', '{"'.repeat(500_000)],
  ['deep objects', deep(10_000)],
  ['deep arrays', '['.repeat(100_000)],
  [
    'JSON in JSON in JSON',
    Array.from({ length: 8 }).reduce<string>((inner) => JSON.stringify({ error: { message: inner } }), 'x'),
  ],
  ['a long sentence', JSON.stringify({ error: { message: 'not model your '.repeat(60_000) } })],
  ['prototype names', '{"__proto__":{"error":"x"},"constructor":{"message":"y"},"choices":[null,1,"a"]}'],
  [
    'objects that refuse to be text',
    '{"type":{"toString":null},"status":{"valueOf":1},"code":{"toString":2},"loc":[{"toString":null}],"msg":"x"}',
  ],
  ['odd types', '{"error":[[],{},null,7],"choices":{"a":1},"output":"x","content":[null],"candidates":[null]}'],
]

describe('a hostile body', () => {
  it.each(hostile)('%s is judged in time and without a throw', (_what, body) => {
    for (const status of [200, 401, 503]) {
      const started = performance.now()
      const list = diagnose([answered('chat', status, body), answered('models', status, body)], { model: 'x' })
      expect(list.length).toBeGreaterThan(0)
      expect(list[0]?.id).not.toBe('ok')
      expect(performance.now() - started).toBeLessThan(1_500)
    }
  })
})
