import { describe, expect, test } from 'vitest'
import recorded from '../../public/demo.json' with { type: 'json' }
import { check, preview } from '../../utils/check.ts'
import { lint } from '../../utils/lint/index.ts'
import { findRecording } from '../../utils/probe/replay.ts'
import type { Recording } from '../../utils/probe/replay.ts'
import { DEMO_KEY, DEMO_ORIGIN, DEMO_TEXT } from '../../utils/relay/demo.ts'
import { parse } from '../../utils/relay/parse.ts'
import { connectionOf, fields, wireApiIds } from '../../utils/relay/schema.ts'
import type { WireApi } from '../../utils/relay/schema.ts'

const recordings = recorded as unknown as Recording[]
const ports = {
  fetch: (url: Parameters<typeof fetch>[0], init: RequestInit = {}) => {
    const { method = 'GET', headers, body } = init
    if (typeof url !== 'string') throw new TypeError('an address is a text here')
    const sent = typeof body === 'string' ? body : ''
    const found = findRecording(recordings, [method, url, ...Object.values(headers as Record<string, string>), sent])
    return Promise.resolve(new Response(found.body, { status: found.status, headers: found.headers }))
  },
  now: () => 0,
  hasPermission: () => Promise.resolve(true),
  isOnline: () => true,
}

const causeOf = async (
  baseUrl: string,
  apiKey: string,
  model: string,
  paid: boolean,
  wireApi: WireApi = 'openai-chat',
) => {
  const connection = connectionOf({ baseUrl, apiKey, model })
  const plan = preview({ connection, paid, ...(paid && { wireApis: [wireApi], extras: { agent: true, json: true } }) })
  const { causes, evidence } = await check(plan!, ports, { signal: new AbortController().signal })
  expect(evidence.filter(({ probe }) => probe === 'message')).toHaveLength(
    paid && causes[0]?.id !== 'key-invalid' ? 1 : 0,
  )
  return causes[0]?.id
}

describe('the recorded relay judges like the one that was recorded', () => {
  test.each([
    ['a good connection', DEMO_ORIGIN, DEMO_KEY, 'gpt-5.2', 'ok'],
    ['another of its models', DEMO_ORIGIN, DEMO_KEY, 'claude-sonnet-4-5-20250929', 'ok'],
    ['a model that it does not have', DEMO_ORIGIN, DEMO_KEY, 'gpt-9', 'model-not-found'],
    ['a key that it does not know', DEMO_ORIGIN, `${DEMO_KEY}x`, 'gpt-5.2', 'key-invalid'],
  ])('%s', async (_name, baseUrl, apiKey, model, cause) => {
    expect(await causeOf(baseUrl, apiKey, model, false)).toBe(cause)
  })

  test.each(wireApiIds)('a message over %s', async (wireApi) => {
    expect(await causeOf(DEMO_ORIGIN, DEMO_KEY, 'gpt-5.2', true, wireApi)).toBe('ok')
  })
})

test('the demo’s text holds a certain and an uncertain mistake; with both mended it works', async () => {
  const { findings, repaired } = lint(parse(DEMO_TEXT).draft, fields)
  expect(findings.map(({ id, safe }) => [id, safe])).toEqual([
    ['base-url-endpoint-path', true],
    ['model-display-name', false],
  ])
  const model = findings.at(-1)!.fix!.value
  expect(await causeOf(repaired.baseUrl, repaired.apiKey, repaired.model, false)).toBe('model-not-found')
  expect(await causeOf(repaired.baseUrl, repaired.apiKey, model, false)).toBe('ok')
})

test('what was never asked is answered with the page of its console', () => {
  expect(findRecording(recordings, ['GET', `${DEMO_ORIGIN}/nothing`]).body).toMatch(/^<!doctype html>/i)
})
