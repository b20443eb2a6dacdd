import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkMany } from '../utils/many.ts'
import type { Subjects } from '../utils/many.ts'
import { apiKey } from '../utils/relay/redact.ts'
import { writeCsv, writeMarkdownTable } from '../utils/report/table.ts'
import type { Column, ManyRow } from '../utils/report/table.ts'
import { keys, startRelay } from './fixtures/relay/index.ts'
import type { Relay } from './fixtures/relay/index.ts'

let relay: Relay
beforeAll(async () => {
  relay = await startRelay()
})
beforeEach(() => relay.reset())
afterAll(() => relay.close())

const ports = {
  fetch,
  now: () => performance.now(),
  hasPermission: () => Promise.resolve(true),
  isOnline: () => true,
}
const run = (subjects: Subjects, signal = new AbortController().signal, key = keys.good) =>
  checkMany({ baseUrl: relay.url, apiKey: apiKey(key), model: 'gpt-5.2' }, subjects, ports, {
    signal,
    onRow: () => undefined,
  })
const models = ['gpt-5.2', 'gpt-9', 'claude-sonnet-4-5-20250929', 'deepseek-chat']
const messages: Subjects = { kind: 'models', models, wireApi: 'openai-chat' }

describe('every model of a key', () => {
  test('gets one message, and its own cause', async () => {
    const rows = await run(messages)
    expect(rows.map(({ subject, cause }) => [subject, cause])).toEqual([
      ['gpt-5.2', 'ok'],
      ['gpt-9', 'model-not-found'],
      ['claude-sonnet-4-5-20250929', 'ok'],
      ['deepseek-chat', 'ok'],
    ])
    expect(relay.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
      models.map(() => 'POST /v1/chat/completions'),
    )
    expect(rows[0]!.outputTokens).toBeGreaterThan(0)
    expect(rows[0]!.firstTokenMs).toBeLessThanOrEqual(rows[0]!.ms!)
  })

  test('at most three at once', async () => {
    relay.setLatency(80)
    const before = performance.now()
    await run({ ...messages, models: [...models, ...models] })
    // Eight in three rows of three take three latencies; one after the other they would take eight.
    expect(performance.now() - before).toBeGreaterThan(3 * 80)
    const times = relay.requests.map(({ time }) => time)
    expect(times.filter((time) => time < times[0]! + 40)).toHaveLength(3)
  })

  test('a relay that asks to wait is asked nothing more', async () => {
    const rows = await run({ ...messages, models: [...models, ...models] }, undefined, keys.rateLimited)
    expect(rows.filter(({ status }) => status === 'skipped').length).toBeGreaterThanOrEqual(5)
    expect(relay.requests.length).toBeLessThanOrEqual(3)
  })

  test('nothing is sent after cancel', async () => {
    relay.setFault({ kind: 'hang' })
    const controller = new AbortController()
    const done = run(messages, controller.signal)
    while (relay.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort()
    expect((await done).map(({ status }) => status)).toEqual(models.map(() => 'skipped'))
    expect(relay.requests).toHaveLength(3)
  })
})

test('several keys are told apart for free, and named so that only their owner knows them', async () => {
  const states = ['good', 'expired', 'disabled', 'unknown'] as const
  const rows = await run({ kind: 'keys', keys: states.map((state) => apiKey(keys[state])) })
  expect(rows.map(({ verdict }) => verdict)).toEqual(['ok', 'problem', 'problem', 'problem'])
  expect(relay.tokens).toBe(0)
  for (const state of states) expect(JSON.stringify(rows)).not.toContain(keys[state].slice(8, 20))
})

describe('the table to copy', () => {
  const row: ManyRow = {
    subject: '=HYPERLINK("x")',
    status: 'done',
    verdict: 'ok',
    cause: 'ok',
    ms: 12,
    firstTokenMs: null,
    outputTokens: null,
    sentence: null,
  }
  const headings = {
    subject: 'Model',
    verdict: 'Result',
    cause: 'Cause',
    ms: 'ms',
    firstTokenMs: 'first',
    outputTokens: 'tokens',
    sentence: 'Said, by the server',
  }
  const cell = (given: ManyRow, column: Column) => String(given[column] ?? '')

  test('CSV: no formula, quotes doubled', () => {
    expect(writeCsv([row], headings, cell)).toBe(
      'Model,Result,Cause,ms,first,tokens,"Said, by the server"\r\n"\'=HYPERLINK(""x"")",ok,ok,12,,,',
    )
  })

  test('Markdown: no cell ends early', () => {
    const table = writeMarkdownTable([{ ...row, subject: 'a|b\nc' }], headings, cell)
    expect(table.split('\n')[2]).toBe('| a\\|b c | ok | ok | 12 |  |  |  |')
  })
})
