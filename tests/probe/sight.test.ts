import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../utils/probe/outcome.ts'
import { readAddress } from '../../utils/probe/readings/address.ts'
import { readAnthropicHeader } from '../../utils/probe/readings/anthropic-header.ts'
import { readLimits } from '../../utils/probe/readings/limits.ts'
import { readRelay } from '../../utils/probe/readings/relay.ts'
import { sightOf } from '../../utils/probe/sight.ts'
import type { Sight } from '../../utils/probe/sight.ts'
import { redact } from '../../utils/relay/redact.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

const answered = (probe: string, status: number, body: string, headers: Record<string, string> = {}): Evidence => ({
  probe,
  wireApi: probe === 'empty-post' ? 'openai-chat' : null,
  method: probe === 'empty-post' ? 'POST' : 'GET',
  url: redact('https://relay.test/v1'),
  model: null,
  startedAt: 0,
  ms: 1,
  firstByteMs: 1,
  outcome: {
    kind: 'response',
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)])),
    body: redact(body),
    truncated: false,
    dropped: false,
  },
})

/** Bodies as the named software sends them; most are of the tables in the relays' own sources. */
const rows: [what: string, evidence: Evidence, sight: Sight][] = [
  ['a list', answered('models', 200, '{"object":"list","data":[{"id":"m"}]}'), 'api'],
  ['a list with the items first', answered('models', 200, '{"data":[],"object":"list"}'), 'api'],
  ['a bare list', answered('models', 200, '["m"]'), 'api'],
  ["Gemini's list", answered('models', 200, '{"models":[{"name":"models/m"}]}'), 'api'],
  ['a list that was cut', answered('models', 200, '{"object":"list","data":[{"id":"m'), 'api'],
  ['a console that says no', answered('models', 200, '{"success":false,"message":"x","data":[]}'), 'absent'],
  ['a web app', answered('models', 200, '<!doctype html><title>x</title>'), 'absent'],
  ['other JSON', answered('models', 200, '{"message":"Welcome"}'), 'absent'],
  ['a greeting to a POST', answered('empty-post', 200, '{"status":"running"}'), 'absent'],
  ['an error in 200', answered('empty-post', 200, '{"error":{"message":"x"}}'), 'api'],
  ['a stream', answered('empty-post', 200, 'data: {"id":1}\n\n'), 'api'],
  ['nothing', answered('empty-post', 200, ' '), 'other'],
  ['new-api: no model', answered('empty-post', 400, '{"error":{"message":"未指定模型名称"}}'), 'api'],
  [
    'one-api: no model',
    answered('empty-post', 503, '{"error":{"message":"当前分组 default 下对于模型  无可用渠道"}}'),
    'api',
  ],
  ['one-api: no path', answered('empty-post', 404, '{"error":{"message":"Invalid URL (POST /v1/x)"}}'), 'absent'],
  ['sub2api: no model', answered('empty-post', 404, '{"error":{"type":"model_not_found"}}'), 'api'],
  ['gin', answered('empty-post', 404, '404 page not found'), 'absent'],
  ['nginx', answered('empty-post', 405, '<html><head><title>405 Not Allowed</title>'), 'absent'],
  ['a bad key', answered('empty-post', 401, '{"error":{"message":"Invalid token"}}'), 'refused'],
  ['no key seen', answered('empty-post', 401, '{"error":{"message":"x-api-key header is required"}}'), 'other'],
  ['no key seen, in Chinese', answered('empty-post', 401, '{"error":{"message":"未提供令牌"}}'), 'other'],
  ['too many', answered('empty-post', 429, ''), 'wait'],
  ['a pause', answered('empty-post', 503, '{"error":"x"}', { 'retry-after': '9' }), 'wait'],
  ['used up', answered('empty-post', 429, '{"code":"API_KEY_QUOTA_EXHAUSTED"}'), 'refused'],
  ['a firewall', answered('empty-post', 403, '<!DOCTYPE html>'), 'other'],
  ['a dead origin', answered('empty-post', 502, '<html>'), 'other'],
]
test.each(rows)('%s', (_what, evidence, sight) => {
  expect(sightOf(evidence)).toBe(sight)
})

describe('the relay tells itself', () => {
  test.each<[string, Evidence, object | null]>([
    [
      'new-api',
      answered('status', 200, '{"data":{"chats":[],"version":"v1","system_name":"A \\u0026 B"}}'),
      { family: 'new-api', version: 'v1', name: 'A & B' },
    ],
    ['one-hub', answered('status', 200, '{"data":{"chat_links":"","top_up_link":""}}'), { family: 'one-hub' }],
    ['done-hub', answered('status', 200, '{"data":{"chat_links":"","linuxDo_oauth":true}}'), { family: 'done-hub' }],
    ['one-api', answered('status', 200, '{"data":{"top_up_link":""}}'), { family: 'one-api' }],
    [
      'a status that was cut',
      answered('status', 200, '{"data":{"version":"v2","chats":[{"a":"'),
      { family: 'new-api', version: 'v2' },
    ],
    ['by a header', answered('models', 200, '[]', { 'x-new-api-version': 'v3' }), { family: 'new-api', version: 'v3' }],
    ['by its errors', answered('models', 401, '{"error":{"type":"veloera_error"}}'), { family: 'veloera' }],
    ['by its codes', answered('models', 401, '{"code":"INVALID_API_KEY","message":"x"}'), { family: 'sub2api' }],
    [
      'by its list',
      answered('models', 200, '{"data":[{"id":"m","type":"model"}],"object":"list"}'),
      { family: 'sub2api' },
    ],
    ["not by Anthropic's list", answered('models', 200, '{"data":[{"id":"m","type":"model"}],"has_more":false}'), null],
    ['not by a page', answered('status', 200, '<html>"chats"'), null],
    ['not at all', answered('models', 200, '[]'), null],
  ])('%s', (_what, evidence, expected) => {
    const relay = readRelay([evidence])
    if (expected) expect(relay).toMatchObject(expected)
    else expect(relay).toBeNull()
  })
})

describe('limits', () => {
  const usage = (data: object) =>
    answered('usage', 200, JSON.stringify({ code: true, data: { object: 'token_usage', ...data } }))
  const status = answered('status', 200, '{"data":{"quota_per_unit":500000,"chats":[]}}')
  test.each<[string, Evidence[], object | null]>([
    [
      'in dollars',
      [status, usage({ total_available: 1_000_000, total_granted: 2_000_000, total_used: 1_000_000 })],
      { balance: 2, total: 4, used: 2, unit: 'USD' },
    ],
    ['in unknown units', [usage({ total_available: 7 })], { balance: 7, unit: 'quota' }],
    [
      'none',
      [usage({ unlimited_quota: true, total_available: -5, expires_at: -1 })],
      { balance: null, unlimited: true, expiresAt: null },
    ],
    [
      'of time and models',
      [usage({ expires_at: 1_735_689_600, model_limits_enabled: true, model_limits: { m: true } })],
      { expiresAt: Date.UTC(2025, 0, 1), models: ['m'] },
    ],
    [
      'a subscription',
      [
        answered(
          'usage-sub2api',
          200,
          '{"mode":"unrestricted","remaining":-1,"subscription":{"expires_at":"2025-01-01T00:00:00Z"}}',
        ),
      ],
      { balance: null, unlimited: true, expiresAt: Date.UTC(2025, 0, 1) },
    ],
    [
      "one-api's hundred million",
      [answered('billing', 200, '{"hard_limit_usd":100000000,"access_until":0}')],
      { total: null, unlimited: true },
    ],
    [
      'of requests',
      [answered('models', 200, '[]', { 'x-ratelimit-remaining-requests': '9' })],
      { rateLimit: { 'x-ratelimit-remaining-requests': '9' } },
    ],
    [
      'told at a time',
      [usage({ total_available: 7 }), answered('models', 200, '[]', { date: 'Sun, 22 Nov 2026 09:00:00 GMT' })],
      { asOf: Date.UTC(2026, 10, 22, 9) },
    ],
    ['a page instead', [answered('usage', 200, '<html>'), answered('billing', 200, '[]')], null],
  ])('%s', (_what, evidence, expected) => {
    if (expected) expect(readLimits(evidence)).toMatchObject(expected)
    else expect(readLimits(evidence)).toBeNull()
  })
})

test.each([
  'null',
  '{"data":null}',
  '{"data":{"expires_at":{"toString":1},"model_limits":7,"model_limits_enabled":true,"object":"token_usage"}}',
  '{"mode":"x","subscription":null,"quota":[],"expires_at":"tomorrow"}',
  '{"server_address":"javascript:alert(1)","api_base_url":"\\ud800","version":"\\x"}',
  `{"data":[${'['.repeat(20_000)}`,
  `{"version":"${'\\'.repeat(60_000)}`,
])('a hostile body is read without a fault: %.60s', (body) => {
  const ids = ['status', 'status-sub2api', 'usage', 'usage-sub2api', 'billing', 'models', 'empty-post', 'find-address']
  const evidence = ids.map((id) => answered(id, 200, body))
  const endpoint = resolveEndpoint('https://relay.test')!
  const before = performance.now()
  readRelay(evidence)
  readLimits(evidence)
  readAnthropicHeader(evidence)
  expect(readAddress(evidence, endpoint)).toBeNull()
  expect(performance.now() - before).toBeLessThan(500)
})

test('an address of a private network is not offered for a public one', () => {
  const page = answered('models', 200, '<html>')
  const told = (address: string) =>
    readAddress(
      [page, answered('status', 200, JSON.stringify({ data: { server_address: address } }))],
      resolveEndpoint('https://relay.test')!,
    )
  expect(told('http://localhost:3000')).toBeNull()
  expect(told('http://192.168.1.2')).toBeNull()
  expect(told('https://api.relay.test/v1/')).toBe('https://api.relay.test')
  expect(told('')).toBeNull()
})
