import { describe, expect, test } from 'vitest'
import { lint, rules } from '../../utils/lint/index.ts'
import { emptyDraft } from '../../utils/relay/schema.ts'
import type { Field } from '../../utils/relay/schema.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
const other = 'sk-Zz8Yx7Wv6Ut5Sr4Qp3On2Ml1Kj0Ih9Gf8Ed7Cb6Az5Yx4Wv'

/** Field, what stands in it, what remains usable of it (null: nothing), and the rules that speak. */
type Row = [Field, string, string | null, ...string[]]

const rows: Row[] = [
  // addresses that are right
  ['baseUrl', 'https://api.relay-one.net', 'https://api.relay-one.net'],
  ['baseUrl', 'https://api.relay-one.net/v1', 'https://api.relay-one.net/v1'],
  ['baseUrl', 'https://api.relay-one.net/', 'https://api.relay-one.net/'],
  ['baseUrl', 'https://relay-one.net:8443/llm/v1', 'https://relay-one.net:8443/llm/v1'],
  ['baseUrl', 'https://relay-one.net/api/paas/v4', 'https://relay-one.net/api/paas/v4'],
  ['baseUrl', 'https://relay-one.net/compatible-mode/v1', 'https://relay-one.net/compatible-mode/v1'],
  ['baseUrl', 'https://console-api.relay-one.net/v1', 'https://console-api.relay-one.net/v1'],
  // the seeds' own list: scheme missing, spaces, quotes, line breaks, endpoint appended
  ['baseUrl', 'api.relay-one.net', 'https://api.relay-one.net', 'base-url-missing-scheme'],
  ['baseUrl', '//api.relay-one.net/v1', 'https://api.relay-one.net/v1', 'base-url-missing-scheme'],
  ['baseUrl', 'localhost:3000', 'http://localhost:3000', 'base-url-missing-scheme', 'base-url-private-host'],
  ['baseUrl', 'relay-one.net:8443', 'https://relay-one.net:8443', 'base-url-missing-scheme'],
  ['baseUrl', '52.11.9.8:3000/v1', 'http://52.11.9.8:3000/v1', 'base-url-insecure', 'base-url-missing-scheme'],
  ['baseUrl', '  https://api.relay-one.net \n', 'https://api.relay-one.net', 'value-whitespace'],
  ['baseUrl', 'https:// api.relay-one.net/v1', 'https://api.relay-one.net/v1', 'value-whitespace'],
  ['baseUrl', 'https://api relay-one.net/v1', null, 'value-whitespace', 'base-url-not-a-url'],
  ['baseUrl', '"https://api.relay-one.net"', 'https://api.relay-one.net', 'value-quotes'],
  ['baseUrl', '`https://api.relay-one.net`', 'https://api.relay-one.net', 'value-quotes'],
  ['baseUrl', '“https://api.relay-one.net”', 'https://api.relay-one.net', 'value-quotes'],
  ['baseUrl', '<https://api.relay-one.net>', 'https://api.relay-one.net', 'value-quotes'],
  ['baseUrl', 'https://api.relay-\none.net/v1', 'https://api.relay-one.net/v1', 'value-line-break'],
  [
    'baseUrl',
    'https://api.relay-one.net/v1/chat/completions',
    'https://api.relay-one.net/v1',
    'base-url-endpoint-path',
  ],
  ['baseUrl', 'https://api.relay-one.net/v1/messages', 'https://api.relay-one.net/v1', 'base-url-endpoint-path'],
  ['baseUrl', 'https://api.relay-one.net/v1/models/', 'https://api.relay-one.net/v1', 'base-url-endpoint-path'],
  [
    'baseUrl',
    'https://api.relay-one.net/v1beta/models/gemini-2.5-pro:generateContent',
    'https://api.relay-one.net/v1beta',
    'base-url-endpoint-path',
  ],
  // versions and slashes
  ['baseUrl', 'https://api.relay-one.net/v1/v1', 'https://api.relay-one.net/v1', 'base-url-doubled-version'],
  [
    'baseUrl',
    'https://relay-one.net/api/coding/v3/v1/',
    'https://relay-one.net/api/coding/v3',
    'base-url-doubled-version',
  ],
  ['baseUrl', 'https://api.relay-one.net//v1', 'https://api.relay-one.net/v1', 'base-url-double-slash'],
  ['baseUrl', 'https://api.relay-one.net/V1', 'https://api.relay-one.net/v1', 'base-url-uppercase'],
  ['baseUrl', 'HTTPS://API.Relay-One.net', 'https://api.relay-one.net', 'base-url-uppercase'],
  // schemes
  ['baseUrl', 'https://https://api.relay-one.net', 'https://api.relay-one.net', 'base-url-doubled-scheme'],
  ['baseUrl', 'http://https://api.relay-one.net', 'https://api.relay-one.net', 'base-url-doubled-scheme'],
  ['baseUrl', 'https:/api.relay-one.net', 'https://api.relay-one.net', 'base-url-bad-scheme'],
  ['baseUrl', 'https//api.relay-one.net', 'https://api.relay-one.net', 'base-url-bad-scheme'],
  ['baseUrl', 'hxxps://api.relay-one.net', 'https://api.relay-one.net', 'base-url-bad-scheme'],
  ['baseUrl', 'htps://api.relay-one.net', 'https://api.relay-one.net', 'base-url-bad-scheme'],
  [
    'baseUrl',
    'wss://api.relay-one.net/v1/realtime',
    'https://api.relay-one.net/v1',
    'base-url-bad-scheme',
    'base-url-endpoint-path',
  ],
  ['baseUrl', 'ftp://api.relay-one.net', null, 'base-url-not-a-url'],
  ['baseUrl', 'http://api.relay-one.net', 'http://api.relay-one.net', 'base-url-insecure'],
  ['baseUrl', 'https%3A%2F%2Fapi.relay-one.net%2Fv1', 'https://api.relay-one.net/v1', 'value-percent-encoded'],
  // pages instead of APIs
  ['baseUrl', 'https://relay-one.net/console/token', 'https://relay-one.net', 'base-url-console-page'],
  ['baseUrl', 'https://relay-one.net/keys', 'https://relay-one.net', 'base-url-console-page'],
  ['baseUrl', 'https://relay-one.net/login?next=%2F', 'https://relay-one.net', 'base-url-console-page'],
  ['baseUrl', 'https://relay-one.net/#/login', 'https://relay-one.net', 'base-url-console-page'],
  ['baseUrl', 'https://platform.openai.com/api-keys', null, 'base-url-console-page', 'base-url-official-host'],
  ['baseUrl', 'https://docs.codebyby.com', null, 'base-url-docs-page'],
  ['baseUrl', 'https://relay-one.net/docs/cursor', null, 'base-url-docs-page'],
  ['baseUrl', 'https://github.com/songquanpeng/one-api', null, 'base-url-website'],
  ['baseUrl', 'https://api.relay-one.net/v1?x=1', 'https://api.relay-one.net/v1', 'base-url-query-or-hash'],
  ['baseUrl', 'https://api.relay-one.net/v1#', 'https://api.relay-one.net/v1', 'base-url-query-or-hash'],
  // hosts
  ['baseUrl', 'https://api.openai.com/v1', 'https://api.openai.com/v1', 'base-url-official-host'],
  ['baseUrl', 'http://192.168.1.9:3000', 'http://192.168.1.9:3000', 'base-url-private-host'],
  ['baseUrl', 'http://[::1]:11434/v1', 'http://[::1]:11434/v1', 'base-url-private-host'],
  ['baseUrl', 'https://中转站.公益/v1', 'https://中转站.公益/v1', 'base-url-idn-host'],
  ['baseUrl', 'https://аpi.relay-one.net', null, 'base-url-lookalike'],
  ['baseUrl', 'https://relay/v1', 'https://relay/v1', 'base-url-unusual-host'],
  ['baseUrl', 'https://relay-one.net:99999/v1', null, 'base-url-bad-port'],
  ['baseUrl', 'https://api.example.com/v1', null, 'base-url-placeholder'],
  ['baseUrl', 'https://your-relay.com/v1', null, 'base-url-placeholder'],
  ['baseUrl', 'https://alice:secret@relay-one.net/v1', 'https://relay-one.net/v1', 'base-url-credentials'],
  // words around, wrong field
  [
    'baseUrl',
    '接口地址：https://relay-one.net/v1（已自动填充）',
    'https://relay-one.net/v1',
    'base-url-surrounding-text',
  ],
  ['baseUrl', 'https://relay-one.net/v1 或 https://relay-two.net/v1', 'https://relay-one.net/v1', 'base-url-multiple'],
  ['baseUrl', '[API](https://relay-one.net/v1)', 'https://relay-one.net/v1', 'value-markdown'],
  ['baseUrl', 'OPENAI_BASE_URL=https://relay-one.net/v1', 'https://relay-one.net/v1', 'value-env-assignment'],
  [
    'baseUrl',
    'export ANTHROPIC_BASE_URL="https://relay-one.net"',
    'https://relay-one.net',
    'value-env-assignment',
    'value-quotes',
  ],
  [
    'baseUrl',
    '$env:OPENAI_BASE_URL = "https://relay-one.net/v1"',
    'https://relay-one.net/v1',
    'value-env-assignment',
    'value-quotes',
  ],
  ['baseUrl', 'setx OPENAI_BASE_URL https://relay-one.net/v1', 'https://relay-one.net/v1', 'value-env-assignment'],
  ['baseUrl', 'base_url: https://relay-one.net/v1', 'https://relay-one.net/v1', 'value-env-assignment'],
  ['baseUrl', '"base_url": "https://relay-one.net/v1",', 'https://relay-one.net/v1', 'value-json-fragment'],
  ['baseUrl', 'https://relay-one.net/v1，', 'https://relay-one.net/v1', 'value-trailing-punctuation'],
  ['baseUrl', 'https：／／relay-one.net／v1', 'https://relay-one.net/v1', 'value-fullwidth'],
  ['baseUrl', '\ufeffhttps://relay-one.net/v1\u200b', 'https://relay-one.net/v1', 'value-invisible-characters'],
  ['baseUrl', 'https://relay-one.net/v1\u00a0', 'https://relay-one.net/v1', 'value-invisible-characters'],
  ['baseUrl', key, null, 'base-url-is-key'],
  ['baseUrl', 'claude-sonnet-4-5', null, 'base-url-is-model'],
  ['baseUrl', 'opencat://team/join', null, 'base-url-deep-link', 'base-url-not-a-url'],
  ['baseUrl', '', null, 'value-empty'],
  ['baseUrl', 'hello', null, 'base-url-not-a-url'],
  // keys that are right
  ['apiKey', key, key],
  ['apiKey', '5f683206deb7b61fbcccee20db414bed.NKF40LGYQjIP3DX2', '5f683206deb7b61fbcccee20db414bed.NKF40LGYQjIP3DX2'],
  ['apiKey', 'cr_18facde0125b536644eac6671ebef3bded354590', 'cr_18facde0125b536644eac6671ebef3bded354590'],
  ['apiKey', 'fk225851-aKkyTwbptHioyrTGMElnmjbGMNNeoOJE', 'fk225851-aKkyTwbptHioyrTGMElnmjbGMNNeoOJE'],
  // keys
  ['apiKey', `Bearer ${key}`, key, 'api-key-bearer-prefix'],
  ['apiKey', `x-api-key: ${key}`, key, 'api-key-header-name'],
  ['apiKey', `Authorization: Bearer ${key}`, key, 'api-key-bearer-prefix', 'api-key-header-name'],
  ['apiKey', `OPENAI_API_KEY=${key}`, key, 'value-env-assignment'],
  ['apiKey', `"apiKey": "${key}",`, key, 'value-json-fragment'],
  ['apiKey', `${key}。`, key, 'value-trailing-punctuation'],
  ['apiKey', `${key.slice(0, 20)}\u200b${key.slice(20)}`, key, 'value-invisible-characters'],
  ['apiKey', `${key.slice(0, 20)}\n${key.slice(20)}`, key, 'value-line-break'],
  ['apiKey', `「${key}」`, key, 'value-quotes'],
  ['apiKey', `我的密钥是 ${key} 请帮我看看`, key, 'api-key-surrounding-text'],
  ['apiKey', `${key},${other}`, key, 'api-key-multiple'],
  ['apiKey', 'sk-ab**********yz', null, 'api-key-masked'],
  ['apiKey', 'sk-abc...wxyz', null, 'api-key-masked'],
  ['apiKey', 'sk-k3V•••••••9Qe', null, 'api-key-masked'],
  ['apiKey', 'YOUR_4096BYTES_API_KEY', null, 'api-key-placeholder'],
  ['apiKey', 'sk-xxxxxxxx', null, 'api-key-placeholder'],
  ['apiKey', '<your key>', null, 'api-key-placeholder'],
  ['apiKey', '${OPENAI_API_KEY}', null, 'api-key-env-reference'],
  ['apiKey', 'process.env.OPENAI_API_KEY', null, 'api-key-env-reference'],
  ['apiKey', 'ANTHROPIC_AUTH_TOKEN', null, 'api-key-env-name'],
  ['apiKey', 'https://relay-one.net/v1', null, 'api-key-is-url'],
  ['apiKey', 'gpt-5.2', null, 'api-key-is-model'],
  [
    'apiKey',
    'ghp_geGMfOmUbNGQpqadwDOX72ICaLyPPxiOpx9I',
    'ghp_geGMfOmUbNGQpqadwDOX72ICaLyPPxiOpx9I',
    'api-key-wrong-kind',
  ],
  ['apiKey', 'sk-a8', null, 'api-key-too-short'],
  ['apiKey', 'sk-a8f3k2', 'sk-a8f3k2', 'api-key-too-short'],
  ['apiKey', 'AIzaSyriYIPzd3N', 'AIzaSyriYIPzd3N', 'api-key-truncated', 'api-key-too-short'],
  ['apiKey', `${key}é`, null, 'api-key-non-ascii'],
  ['apiKey', `${key}\\n`, `${key}\\n`, 'api-key-suspicious-character'],
  ['apiKey', '', null, 'value-empty'],
  // models that are right
  ['model', 'gpt-5.2', 'gpt-5.2'],
  ['model', 'Qwen/Qwen3-Coder-480B-A35B-Instruct', 'Qwen/Qwen3-Coder-480B-A35B-Instruct'],
  ['model', 'google/gemini-2.0-flash-exp:free', 'google/gemini-2.0-flash-exp:free'],
  ['model', 'GLM-4.6', 'GLM-4.6'],
  ['model', 'claude-sonnet-4-5-20250929[1m]', 'claude-sonnet-4-5-20250929[1m]'],
  // models
  ['model', 'Claude Sonnet 4.5', null, 'model-display-name'],
  ['model', '通义千问 Qwen3 Max', null, 'model-display-name'],
  ['model', 'PASTE_MODEL_NAME_FROM_DASHBOARD', null, 'model-placeholder'],
  ['model', '<model-id>', null, 'model-placeholder'],
  ['model', 'GPT-4o', 'GPT-4o', 'model-wrong-case'],
  ['model', 'models/gemini-2.5-pro', 'gemini-2.5-pro', 'model-path-prefix'],
  ['model', 'siliconflow,Qwen/Qwen3-32B', 'Qwen/Qwen3-32B', 'model-router-prefix'],
  ['model', 'gpt-5.2, claude-sonnet-4-5', 'gpt-5.2', 'model-multiple'],
  ['model', 'https://relay-one.net/v1', null, 'model-is-url'],
  ['model', key, null, 'model-is-key'],
  ['model', '"gpt-5.2"', 'gpt-5.2', 'value-quotes'],
  ['model', 'ｇｐｔ-5.2', 'gpt-5.2', 'value-fullwidth'],
]

const check = (field: Field, value: string) => lint({ ...emptyDraft, [field]: value }, [field])

describe('what each rule says, and what remains', () => {
  test.each(rows)('%s %j', (field, value, remains, ...expected) => {
    const { findings, connection } = check(field, value)
    expect(findings.map(({ id }) => id).sort()).toEqual(expected.sort())
    expect(connection[field]).toBe(remains)
    expect(findings.some(({ blocking }) => blocking)).toBe(remains === null)
  })
})

test('every rule has a row that it speaks in', () => {
  const spoken = new Set(rows.flatMap(([, , , ...ids]) => ids))
  expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([])
})

describe('repairing twice changes nothing', () => {
  test.each(rows)('%s %j', (field, value) => {
    const once = check(field, value).repaired
    expect(lint(once, [field]).repaired).toEqual(once)
  })
})

test('no finding carries a whole key', () => {
  for (const [field, value] of rows) {
    const { findings } = check(field, value)
    for (const { data, fix } of findings) {
      expect(Object.values(data).join(' ')).not.toContain(key)
      if (fix?.field !== 'apiKey') expect(fix?.value ?? '').not.toContain(key)
    }
  }
})

describe('a word in the wrong field moves to the right one', () => {
  test.each<[Field, string, Field]>([
    ['baseUrl', key, 'apiKey'],
    ['baseUrl', 'gpt-5.2', 'model'],
    ['apiKey', 'https://relay-one.net/v1', 'baseUrl'],
    ['apiKey', 'gpt-5.2', 'model'],
    ['model', key, 'apiKey'],
    ['model', 'https://relay-one.net/v1', 'baseUrl'],
  ])('%s %s → %s', (field, value, target) => {
    const [finding] = check(field, value).findings
    expect(finding?.fix).toEqual({ field: target, value, clears: field })
    expect(finding?.safe).toBe(false)
  })
})

describe('hostile values', () => {
  const hostile = [
    'a'.repeat(1_000_000),
    'https://'.repeat(20_000),
    '"'.repeat(50_000),
    'a-'.repeat(50_000),
    '../'.repeat(30_000),
    ' '.repeat(100_000),
    '\u202e\u200f\u{1F511}',
    '\ud83d',
    'https://[',
    'https://a:b:c@d:e:f',
    'javascript:alert(1)',
    String.fromCharCode(...Array.from({ length: 300 }, (_, code) => code)),
  ]
  test.each(hostile.map((value) => [value.slice(0, 12), value] as const))(
    '%j never throws and ends soon',
    (_name, value) => {
      const before = performance.now()
      lint({ baseUrl: value, apiKey: value, model: value })
      expect(performance.now() - before).toBeLessThan(2000)
    },
  )
})
