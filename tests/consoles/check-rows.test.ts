// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { checkRows } from '../../entrypoints/console-menu/check-rows.ts'
import { speak } from '../../entrypoints/console-menu/texts.ts'
import type { send } from '../../utils/browser/send.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { DemoConsole } from '../fixtures/console/index.ts'
import { en } from '../texts.ts'
import { demoKeys, openConsole, rowsOf } from './console-page.ts'

speak('en', en)

let running: DemoConsole | undefined
afterEach(() => running?.close())

async function run(
  value: unknown,
  { kind = 'sub2api', stopAfter = 99 }: { kind?: 'sub2api' | 'new-api'; stopAfter?: number } = {},
) {
  const keys =
    kind === 'sub2api'
      ? demoKeys
      : Array.from({ length: 14 }, (_, index) => ({ name: `k${index}`, key: `sk-${String(index).padStart(48, 'x')}` }))
  const { page, demo } = await openConsole({ kind, apiBaseUrl: 'https://api.relay.example', keys })
  running = demo
  const sent: unknown[] = []
  const door = ((_name: string, request: unknown) => {
    sent.push(request)
    return Promise.resolve({ ok: true, value })
  }) as unknown as typeof send
  const results: string[] = []
  const controller = new AbortController()
  await checkRows({ page, findConsole: () => findConsole(page), send: door }, rowsOf(page), {
    signal: controller.signal,
    onResult: (_index, text) => {
      results.push(text)
      if (results.length === stopAfter) controller.abort()
    },
  })
  return { results, sent, demo }
}
const works = { verdict: 'ok', cause: 'ok', ms: 12 }

test('each key is checked; what the console says of a row is not asked again', async () => {
  const { results, sent } = await run(works)
  expect(results).toEqual([
    'This key works. Answered in 12 ms.',
    'This key is disabled: clients will be refused.',
    'This key has expired: clients will be refused.',
    'The quota of this key is used up.',
    'This key works. Answered in 12 ms.',
  ])
  expect(sent).toEqual(
    [demoKeys[0], demoKeys[4]].map(({ key }) => ({ baseUrl: 'https://api.relay.example', apiKey: key })),
  )
})

test('stops where it is cancelled', async () => {
  expect((await run(works, { stopAfter: 2 })).results).toHaveLength(2)
})

test('stops at the first key where the address is not permitted', async () => {
  const { results } = await run(null)
  expect(results).toEqual([
    'Keyfit may not reach api.relay.example yet. Choose “Check this key” in one row and allow it there.',
  ])
})

test('new-api shows few keys: no more than half of them are read', async () => {
  const { results, demo } = await run(works, { kind: 'new-api' })
  expect(results).toHaveLength(10)
  expect(demo.requests.filter(({ path }) => path.endsWith('/key'))).toHaveLength(10)
})
