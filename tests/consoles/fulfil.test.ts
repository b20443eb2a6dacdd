// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { fulfil } from '../../entrypoints/console.content/fulfil.ts'
import type { Wish } from '../../entrypoints/console.content/fulfil.ts'
import type { send } from '../../utils/browser/send.ts'
import type { DemoConsole } from '../fixtures/console/index.ts'
import { demoKeys, openConsole, rowsOf } from './console-page.ts'

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

const copy: Wish = { kind: 'copy', client: { id: 'codex', label: 'Codex' } }
const check: Wish = { kind: 'check' }

const turnPage = async (page: Parameters<typeof rowsOf>[0]) => {
  document.querySelector<HTMLElement>('.pager-button:last-child')!.click()
  await vi.waitUntil(() => rowsOf(page)[0]?.name === demoKeys[2].name)
}

test('the background gets the key of the row, its address and the name of the site', async () => {
  const page = await open('sub2api')
  const { sent, door } = background({ 'console:config': { text: 'config', link: null } })
  await fulfil(page, door, rowsOf(page)[1]!, copy)
  const asked = { client: 'codex', baseUrl: 'https://api.relay.example', name: 'Demo Relay', model: '' }
  expect(sent).toEqual([['console:config', { ...asked, apiKey: demoKeys[1].key }]])
})

test.each(['sub2api', 'new-api'] as const)('%s: a row that shows another key now gives nothing', async (kind) => {
  const page = await open(kind)
  const then = rowsOf(page)[0]!
  await turnPage(page)
  const { sent, door } = background({ 'console:check': { opened: true } })
  const before = running!.requests.length
  expect((await fulfil(page, door, then, check)).text).toContain('another key')
  expect(sent).toEqual([])
  expect(running!.requests.length).toBe(before)
})

test('a row that was drawn anew for the same key still counts', async () => {
  const page = await open('sub2api')
  const then = rowsOf(page)[0]!
  document.querySelector<HTMLElement>('.tool.framed')!.click()
  await vi.waitUntil(() => rowsOf(page).length > 0)
  const { sent, door } = background({ 'console:check': { opened: false } })
  expect((await fulfil(page, door, then, check)).text).toBe('Open Keyfit to see the check.')
  expect(sent[0]![1]).toEqual({ baseUrl: 'https://api.relay.example', apiKey: demoKeys[0].key })
})

test.each<[string, Wish, Record<string, unknown>, string]>([
  ['the popup opened', check, { 'console:check': { opened: true } }, 'Keyfit shows the check.'],
  ['the extension is gone', copy, {}, 'Keyfit was updated or switched off. Reload this page.'],
  [
    'a model is missing',
    copy,
    { 'console:config': { text: null, link: null } },
    'Codex needs a model. Choose it in Keyfit.',
  ],
  [
    'no link',
    { ...copy, kind: 'open' },
    { 'console:config': { text: 'config', link: null } },
    'Codex has no link for this key. Copy its config.',
  ],
])('%s', async (_what, wish, answers, text) => {
  const page = await open('sub2api')
  expect((await fulfil(page, background(answers).door, rowsOf(page)[0]!, wish)).text).toBe(text)
})

test('says what the console refused, in the language of the page', async () => {
  const page = await open('sub2api')
  localStorage.setItem('auth_token', 'over')
  document.documentElement.lang = 'zh-CN'
  expect(await fulfil(page, background({}).door, rowsOf(page)[0]!, copy)).toEqual({
    ok: false,
    text: '控制台登录已失效，请刷新本页并重新登录。',
  })
})
