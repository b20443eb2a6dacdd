import { expect, test } from 'vitest'
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'
import { redact } from '../../utils/relay/redact.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'

const field = (baseUrl: string) => lint({ ...emptyDraft, baseUrl }, ['baseUrl'])
function text(value: string) {
  const { draft } = parse(value)
  return lint(
    draft,
    fields.filter((name) => draft[name] !== ''),
  ).connection
}
const root = (address: string | null) => (address === null ? null : resolveEndpoint(address)?.root)

// Ten inputs that the strongest other extension gets wrong (all-api-hub 3.58, run 2026-08-22).
test.each<[string, string, string]>([
  ['https://relay-one.net/chat/completions', 'https://relay-one.net', 'the endpoint is cut'],
  ['https://relay-one.net/console/token', 'https://relay-one.net', 'the page is cut'],
  ['localhost:3000', 'http://localhost:3000', 'a host with a port is no scheme'],
  ['relay-one.net:8080', 'https://relay-one.net:8080', 'nor here'],
  ['https://relay-one.net。', 'https://relay-one.net', 'a Chinese full stop'],
])('address %s', (given, expected) => {
  expect(root(field(given).connection.baseUrl)).toBe(expected)
})

test('the port stays: the key must not go to port 443', () => {
  expect(text(`api.relay-one.net:8443 ${key}`)).toMatchObject({
    baseUrl: 'https://api.relay-one.net:8443',
    apiKey: key,
  })
  expect(text(`localhost:3000 ${key}`)).toMatchObject({ baseUrl: 'http://localhost:3000', apiKey: key })
})

test('a key never ends up in an address', () => {
  const connection = text(`地址：https://api.relay-one.net/v1，密钥：${key}`)
  expect(connection).toMatchObject({ baseUrl: 'https://api.relay-one.net/v1', apiKey: key })
})

test('a key in the address field is not looked up as a host', () => {
  expect(field(key).connection.baseUrl).toBeNull()
  expect(field(key).findings[0]).toMatchObject({ kind: 'key-in-url-field', blocking: true })
})

test('of two addresses the API wins over the documentation', () => {
  expect(text(`https://docs.relay-one.net/start https://api.relay-one.net/v1 ${key}`).baseUrl).toBe(
    'https://api.relay-one.net/v1',
  )
})

test('keys with a prefix of their own are keys', () => {
  expect(text('fk225851-aKkyTwbptHioyrTGMElnmjbGMNNeoOJE').apiKey).toBe('fk225851-aKkyTwbptHioyrTGMElnmjbGMNNeoOJE')
})

test('redaction knows keys that nobody named', () => {
  const cr = `cr_${'18facde0125b5366'.repeat(3)}`
  const google = `AIza${'SyriYIPzd3N'.repeat(4).slice(0, 35)}`
  for (const carrier of [`"x-api-key": "${cr}"`, `token ${cr}`, google])
    expect(redact(carrier)).not.toMatch(/facde0125b|SyriYIPzd3N/)
})
