// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fulfil } from '../../entrypoints/console-menu/fulfil.ts'
import type { Place, Wish } from '../../entrypoints/console-menu/fulfil.ts'
import { speak } from '../../entrypoints/console-menu/texts.ts'
import type { send } from '../../utils/browser/send.ts'
import { findClient } from '../../utils/clients/index.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage } from '../../utils/consoles/types.ts'
import type { DemoConsole } from '../fixtures/console/index.ts'
import { en, zhCN } from '../texts.ts'
import { demoKeys, openConsole, rowsOf } from './console-page.ts'

beforeEach(() => speak('en', en))

let running: DemoConsole | undefined
afterEach(() => running?.close())

async function open(kind: 'sub2api' | 'new-api') {
  const { page, demo } = await openConsole({
    kind,
    apiBaseUrl: 'https://api.relay.example',
    keys: demoKeys,
    pageSize: 2,
  })
  running = demo
  return page
}

/** The background's door: gives fixed answers and remembers what was sent. */
function background(answers: Record<string, unknown>) {
  const sent: [string, unknown][] = []
  const door = (name: string, request: unknown) => {
    sent.push([name, request])
    return Promise.resolve(name in answers ? { ok: true, value: answers[name] } : { ok: false, error: 'gone' })
  }
  return { sent, door: door as unknown as typeof send }
}

const place = (page: ConsolePage, door: typeof send): Place => ({
  page,
  findConsole: () => findConsole(page),
  send: door,
  settings: { os: 'linux' },
})
const copy: Wish = { kind: 'copy', client: findClient('cherry-studio')! }
const check: Wish = { kind: 'check' }

const turnPage = async (page: Parameters<typeof rowsOf>[0]) => {
  document.querySelector<HTMLElement>('.pager-button:last-child')!.click()
  await vi.waitUntil(() => rowsOf(page)[0]?.name === demoKeys[2].name)
}

test('the key of the row is copied with its address, and the background never sees it', async () => {
  const page = await open('sub2api')
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { sent, door } = background({ 'console:used': null })
  expect(await fulfil(place(page, door), rowsOf(page)[1]!, copy)).toMatchObject({ ok: true })
  const [text] = writeText.mock.calls[0]!
  expect(text).toContain(demoKeys[1].key)
  expect(text).toContain('https://api.relay.example')
  expect(sent).toEqual([['console:used', { client: 'cherry-studio' }]])
})

test('the model that was chosen stands in the copied config', async () => {
  const page = await open('sub2api')
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const wish: Wish = { kind: 'copy', client: findClient('cline')!, model: 'claude-sonnet-5' }
  const { door } = background({ 'console:used': null })
  expect(await fulfil(place(page, door), rowsOf(page)[0]!, wish)).toMatchObject({ ok: true })
  expect(writeText.mock.lastCall![0]).toContain('claude-sonnet-5')
})

test.each(['sub2api', 'new-api'] as const)('%s: a row that shows another key now gives nothing', async (kind) => {
  const page = await open(kind)
  const then = rowsOf(page)[0]!
  await turnPage(page)
  const { sent, door } = background({ 'console:open': { opened: true } })
  const before = running!.requests.length
  expect((await fulfil(place(page, door), then, check)).text).toContain('another key')
  expect(sent).toEqual([])
  expect(running!.requests.length).toBe(before)
})

test('a row that was drawn anew for the same key still counts', async () => {
  const page = await open('sub2api')
  const then = rowsOf(page)[0]!
  document.querySelector<HTMLElement>('.tool.framed')!.click()
  await vi.waitUntil(() => rowsOf(page).length > 0)
  const { sent, door } = background({ 'console:check': null, 'console:open': { opened: false } })
  expect((await fulfil(place(page, door), then, check)).text).toBe('Open Keyfit to see the check.')
  expect(sent[1]![1]).toEqual({
    baseUrl: 'https://api.relay.example',
    apiKey: demoKeys[0].key,
    client: '',
    model: '',
  })
})

test.each<[string, Wish, Record<string, unknown>, string]>([
  [
    'not permitted to ask there: the popup',
    check,
    { 'console:check': null, 'console:open': { opened: true } },
    'Keyfit shows the check.',
  ],
  [
    'a key that works',
    check,
    { 'console:check': { verdict: 'ok', cause: 'ok', ms: 41.6 } },
    'This key works. Answered in 42 ms.',
  ],
  [
    'a key that does not',
    check,
    { 'console:check': { verdict: 'problem', cause: 'account-balance', ms: 5 } },
    'The account balance is used up. Top up or renew the plan on the billing page of the console. The key itself is fine and can stay as it is.',
  ],
  ['the extension is gone', check, {}, 'Keyfit was updated or switched off. Reload this page.'],
  [
    'a model is missing',
    { kind: 'copy', client: findClient('codex')! },
    { 'console:open': { opened: true } },
    'Codex needs a model. Choose it in Keyfit.',
  ],
  [
    'a client that keeps the key apart from the rest',
    { kind: 'copy', client: findClient('codex')!, model: 'gpt-5.5' },
    { 'console:open': { opened: true } },
    'Codex keeps the key apart from the rest. Keyfit shows both parts.',
  ],
  [
    'no link',
    { kind: 'open', client: findClient('claude-code')! },
    { 'console:used': null },
    'Claude Code has no link for this key. Copy its config.',
  ],
])('%s', async (_what, wish, answers, text) => {
  const page = await open('sub2api')
  expect((await fulfil(place(page, background(answers).door), rowsOf(page)[0]!, wish)).text).toBe(text)
})

test('says what the console refused, in the language of the menu', async () => {
  const page = await open('sub2api')
  localStorage.setItem('auth_token', 'over')
  speak('zh-CN', zhCN)
  expect(await fulfil(place(page, background({}).door), rowsOf(page)[0]!, copy)).toEqual({
    ok: false,
    text: '控制台登录已失效，请刷新本页并重新登录。',
  })
})
