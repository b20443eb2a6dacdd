// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newApiAccess } from '../../utils/consoles/new-api.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import type { ConsoleOptions, DemoConsole } from '../fixtures/console/index.ts'
import { demoKeys, fixedAnswers, openConsole, rowsOf, showFixture, testPage } from './console-page.ts'
import type { Replies } from './console-page.ts'

let running: DemoConsole | undefined
afterEach(() => running?.close())

async function open(kind: ConsoleOptions['kind'], options: Partial<ConsoleOptions> = {}) {
  const { page, demo } = await openConsole({
    kind,
    apiBaseUrl: 'https://api.relay.example',
    keys: demoKeys,
    ...options,
  })
  running = demo
  return { page, demo }
}

describe.each(['new-api', 'new-api-classic'] as const)('on the demo console %s', (kind) => {
  test('rows say what they show', async () => {
    const { page } = await open(kind)
    expect(rowsOf(page).map(({ id, name, maskedKey, status }) => [id, name, maskedKey, status])).toEqual([
      [null, 'cherry-studio', 'sk-a1a1**********a1a1', 'active'],
      [null, 'a <b> & "c"', 'sk-b2b2**********b2b2', 'disabled'],
      [null, 'codex', 'sk-c3c3**********c3c3', 'expired'],
      [null, 'cursor', 'sk-d4d4**********d4d4', 'exhausted'],
      [null, 'cline', 'sk-e5e5**********e5e5', 'active'],
    ])
  })

  test('each row gives its own key; only one is shown by the console for it', async () => {
    const { page, demo } = await open(kind)
    for (const [index, row] of rowsOf(page).entries())
      expect(await newApiAccess.readKey(page, row)).toEqual({
        ok: true,
        apiKey: demoKeys[index]!.key,
        baseUrl: 'https://api.relay.example',
        siteName: 'Demo Relay',
      })
    expect(demo.requests.filter(({ path }) => path.endsWith('/key'))).toHaveLength(demoKeys.length)
  })

  test('nothing is asked before a key is wanted', async () => {
    const { page, demo } = await open(kind)
    const before = demo.requests.length
    rowsOf(page)
    expect(demo.requests.length).toBe(before)
  })

  test.each(['', 'http://localhost:3000/'])(
    'an address that was never set (%j) is the site itself',
    async (apiBaseUrl) => {
      const { page, demo } = await open(kind, { apiBaseUrl })
      expect(await newApiAccess.readKey(page, rowsOf(page)[0]!)).toMatchObject({ baseUrl: demo.url })
    },
  )

  test('over the limit of shown keys', async () => {
    const { page } = await open(kind, { revealLimit: 2 })
    const readings = []
    for (const row of rowsOf(page)) readings.push(await newApiAccess.readKey(page, row))
    expect(readings.at(-1)).toEqual({ ok: false, reason: 'rate-limited' })
  })
})

test('default front-end: the same nodes show other keys after a page is turned', async () => {
  const { page } = await open('new-api', { pageSize: 2 })
  const before = rowsOf(page)
  document.querySelector<HTMLElement>('.pager-button:last-child')!.click()
  await vi.waitUntil(() => rowsOf(page)[0]?.name === 'codex')
  const after = rowsOf(page)
  expect(after.map(({ element }) => element)).toEqual(before.map(({ element }) => element))
  expect(await newApiAccess.readKey(page, after[0]!)).toMatchObject({ apiKey: demoKeys[2].key })
})

test('default front-end: buttons stand in the cells, which outlive their contents', async () => {
  const { page } = await open('new-api')
  const parents = rowsOf(page)[0]!.spots.map(({ parent }) => parent.getAttribute('data-column-id'))
  expect(parents).toEqual(['key', 'name'])
})

test('default front-end: one renewal of the access serves all keys, under the lock of the page', async () => {
  const { page, demo } = await open('new-api')
  const held: string[] = []
  const locks = {
    request: (name: string, act: () => unknown) => {
      held.push(name)
      return Promise.resolve(act())
    },
  } as unknown as NonNullable<ConsolePage['locks']>
  const locked = testPage({ locks })
  const renewals = () => demo.requests.filter(({ path }) => path === '/api/user/auth/refresh').length
  const before = renewals()
  for (const row of rowsOf(page)) await newApiAccess.readKey(locked, row)
  expect(held).toEqual(['new-api:auth-refresh'])
  expect(renewals() - before).toBe(1)
})

test('classic front-end: a key that its eye shows whole stays masked in the row', async () => {
  const { page } = await open('new-api-classic')
  document.querySelector<HTMLElement>('[aria-label="toggle token visibility"]')!.click()
  const input = document.querySelector<HTMLInputElement>('input.semi-input')!
  await vi.waitUntil(() => input.value === demoKeys[0].key)
  expect(rowsOf(page)[0]).toMatchObject({ maskedKey: 'sk-a1a1**********a1a1' })
})

describe('on other pages', () => {
  test('cells without a column name, grey rows and an empty table', () => {
    showFixture('new-api-june', '/keys')
    localStorage.setItem('newapi:default:cache-version', 'default-v1')
    expect(rowsOf(testPage()).map(({ name, maskedKey, status }) => [name, maskedKey, status])).toEqual([
      ['a <b> & "c"', 'sk-aaaa**********1111', 'exhausted'],
    ])
  })

  test.each([
    ['documentation that shows a key', '/keys', {}],
    ['one-api, which caches another status', '/console/token', { status: '{"top_up_link":"","chat_link":""}' }],
    ['another page of the console', '/dashboard', { 'newapi:default:cache-version': 'default-v1' }],
    ['the sign-in page', '/login', { status: '{"quota_display_type":"USD"}' }],
  ])('%s has no rows', (_what, path, storage) => {
    showFixture('look-alike', path)
    for (const [name, value] of Object.entries(storage)) localStorage.setItem(name, value)
    expect(rowsOf(testPage())).toEqual([])
  })
})

describe('by generation', () => {
  const shown: KeyRow = {
    element: document.createElement('tr'),
    spots: [],
    id: null,
    name: 'codex',
    maskedKey: 'sk-abcd**********wxyz',
    status: 'active',
    group: '',
  }
  const masked = { id: 5, name: 'codex', key: 'abcd**********wxyz' }
  const whole = 'abcdefghijklmnopqrstuvwxyz'
  const list = 'GET /api/token/'
  const reveal = 'POST /api/token/5/key'
  const refresh = 'POST /api/user/auth/refresh'
  const data = (value: unknown) => ({ body: { success: true, data: value } })
  const items = (...tokens: unknown[]) => data({ items: tokens, total: tokens.length })
  const read = async (replies: Replies, stored: Record<string, string> = { uid: '7' }, row = shown) => {
    const answers = fixedAnswers({ 'GET /api/status': data({}), ...replies })
    const page = testPage({ fetch: answers.fetch, storage: { getItem: (name) => stored[name] ?? null } })
    return { ...answers, reading: await newApiAccess.readKey(page, row) }
  }

  test('until March 2026 the list has whole keys', async () => {
    const { reading, asked } = await read({ [list]: items({ ...masked, key: whole }) })
    expect(reading).toMatchObject({ ok: true, apiKey: `sk-${whole}` })
    expect(asked).not.toContain(reveal)
  })

  test('until July 2026 a header names the user, whose id is in one of two places', async () => {
    const replies = { [list]: items(masked), [reveal]: data({ key: whole }) }
    const places: Record<string, string>[] = [{ uid: '7' }, { user: '{"id":7}' }]
    for (const stored of places) {
      const { reading, headers } = await read(replies, stored)
      expect(reading).toMatchObject({ apiKey: `sk-${whole}` })
      expect(headers.at(-1)!.get('new-api-user')).toBe('7')
    }
  })

  test('since July 2026 a renewed access token', async () => {
    const replies = { [refresh]: data({ access_token: 'a' }), [list]: items(masked), [reveal]: data({ key: whole }) }
    const { reading, asked, headers } = await read(replies, {})
    expect(reading).toMatchObject({ apiKey: `sk-${whole}` })
    expect(asked).toEqual(['GET /api/status', refresh, list, reveal])
    expect(headers.at(-1)!.get('authorization')).toBe('Bearer a')
  })

  test.each<[string, Replies, string]>([
    ['session over', { [list]: { status: 401, body: { success: false } } }, 'signed-out'],
    ['refused with status 200', { [list]: { body: { success: false, message: 'no' } } }, 'failed'],
    ['too many keys shown', { [list]: items(masked), [reveal]: { status: 429 } }, 'rate-limited'],
    ['another key was revealed', { [list]: items(masked), [reveal]: data({ key: 'zzzz' }) }, 'gone'],
    ['two look the same', { [list]: items(masked, { ...masked, id: 6 }) }, 'ambiguous'],
    ['not in the list', { [list]: items({ ...masked, name: 'x' }) }, 'gone'],
    ['the app instead of an answer', { [list]: { html: '<!doctype html>' } }, 'failed'],
    ['no status', { 'GET /api/status': { status: 404 } }, 'failed'],
  ])('%s', async (_what, replies, reason) => {
    expect((await read(replies)).reading).toEqual({ ok: false, reason })
  })

  test('no session to renew', async () => {
    const { reading } = await read({ [refresh]: { status: 401, body: { code: 'AUTH_REFRESH_INVALID' } } }, {})
    expect(reading).toEqual({ ok: false, reason: 'signed-out' })
  })

  test('a hidden key column: the name alone decides', async () => {
    const row = { ...shown, maskedKey: '' }
    const other = { ...masked, id: 6, name: 'other' }
    const replies = { [list]: items(other, masked), [reveal]: data({ key: whole }) }
    expect((await read(replies, undefined, row)).reading).toMatchObject({ apiKey: `sk-${whole}` })
  })
})
