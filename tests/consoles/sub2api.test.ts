// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sub2apiAccess } from '../../utils/consoles/sub2api.ts'
import type { KeyRow } from '../../utils/consoles/types.ts'
import type { DemoConsole } from '../fixtures/console/index.ts'
import { demoKeys, fixedAnswers, openConsole, rowsOf, showFixture, testPage } from './console-page.ts'
import type { Replies } from './console-page.ts'

let running: DemoConsole | undefined
afterEach(() => running?.close())

async function open(apiBaseUrl = 'https://api.relay.example', pageSize = 20) {
  const { page, demo } = await openConsole({ kind: 'sub2api', apiBaseUrl, keys: demoKeys, pageSize })
  running = demo
  return { page, demo }
}

describe('on the demo console', () => {
  test('rows say what they show', async () => {
    const { page } = await open()
    expect(rowsOf(page).map(({ id, name, maskedKey, status }) => [id, name, maskedKey, status])).toEqual([
      ['101', 'cherry-studio', 'sk-a1a...a1a1', 'active'],
      ['102', 'a <b> & "c"', 'sk-b2b...b2b2', 'disabled'],
      ['103', 'codex', 'sk-c3c...c3c3', 'expired'],
      ['104', 'cursor', 'sk-d4d...d4d4', 'exhausted'],
      ['105', 'cline', 'sk-e5e...e5e5', 'active'],
    ])
  })

  test('each row gives its own key, with what the console says about itself', async () => {
    const { page } = await open('https://api.relay.example/v1/')
    for (const [index, row] of rowsOf(page).entries())
      expect(await sub2apiAccess.readKey(page, row)).toEqual({
        ok: true,
        apiKey: demoKeys[index]!.key,
        baseUrl: 'https://api.relay.example',
        siteName: 'Demo Relay',
      })
  })

  test('an address that the admin never set is the site itself', async () => {
    const { page, demo } = await open('')
    expect(await sub2apiAccess.readKey(page, rowsOf(page)[0]!)).toMatchObject({ baseUrl: demo.url })
  })

  test('nothing secret is asked for before a key is wanted', async () => {
    const { page, demo } = await open()
    const before = demo.requests.length
    rowsOf(page)
    expect(demo.requests.length).toBe(before)
  })

  test('rows of a page that loads are none; turned pages show other keys', async () => {
    const { page } = await open('', 2)
    document.querySelector<HTMLElement>('.pager-button:last-child')!.click()
    expect(rowsOf(page)).toEqual([])
    await vi.waitUntil(() => rowsOf(page).length > 0)
    expect(rowsOf(page).map(({ name }) => name)).toEqual(['codex', 'cursor'])
  })
})

describe('on other pages', () => {
  test('old versions: no id, hidden cards are no rows', () => {
    showFixture('sub2api-january', '/keys')
    localStorage.setItem('auth_user', '{}')
    expect(rowsOf(testPage()).map(({ id, name, maskedKey, status }) => [id, name, maskedKey, status])).toEqual([
      [null, 'claude-code', 'sk-aaa...1111', 'active'],
      [null, 'custom', 'myprod...3f9a', 'disabled'],
    ])
  })

  test('narrow windows: cards', () => {
    showFixture('sub2api-january', '/keys')
    localStorage.setItem('auth_user', '{}')
    document.querySelector('[hidden]')!.removeAttribute('hidden')
    document.querySelector('.table-wrapper')!.remove()
    const [card] = rowsOf(testPage())
    expect(card).toMatchObject({ id: null, name: 'claude-code', maskedKey: 'sk-aaa...1111' })
    expect(card!.spots[0]!.beside!.textContent, 'in the line of the name').toBe('Name')
    expect(card!.spots.at(-1)).toEqual({ parent: document.querySelector('button')!.parentElement, beside: null })
  })

  test.each([
    ['documentation that shows a key', '/keys', {}],
    ['another page of the console', '/usage', { auth_user: '{}' }],
    ['the sign-in page', '/login', {}],
  ])('%s has no rows', (_what, path, storage) => {
    showFixture('look-alike', path)
    for (const [name, value] of Object.entries(storage)) localStorage.setItem(name, value)
    expect(rowsOf(testPage())).toEqual([])
  })
})

describe('when the key cannot be had', () => {
  const shown: KeyRow = {
    element: document.createElement('tr'),
    spots: [],
    id: '5',
    name: 'codex',
    maskedKey: 'sk-abc...wxyz',
    status: 'active',
    group: '',
  }
  const key = { id: 5, name: 'codex', key: 'sk-abcdefghijklmnopqrstuvwxyz' }
  const one = 'GET /api/v1/keys/5'
  const list = 'GET /api/v1/keys'
  const settings = { 'GET /api/v1/settings/public': { body: { code: 0, data: { api_base_url: '', site_name: '' } } } }
  const page = (replies: Replies, token: string | null = 't') => {
    const answers = fixedAnswers({ ...settings, ...replies })
    return {
      ...answers,
      page: testPage({ fetch: answers.fetch, storage: { getItem: (name) => (name === 'auth_token' ? token : null) } }),
    }
  }
  const data = (value: unknown) => ({ body: { code: 0, data: value } })

  test.each<[string, Replies, Partial<KeyRow>, string]>([
    ['session over', { [one]: { status: 401, body: { code: 'TOKEN_EXPIRED' } } }, {}, 'signed-out'],
    ['asked too often', { [one]: { status: 429 } }, {}, 'rate-limited'],
    ['deleted elsewhere', { [one]: { status: 404, body: {} } }, {}, 'gone'],
    ['renamed elsewhere', { [one]: data({ ...key, name: 'other' }) }, {}, 'gone'],
    ['another key under this id', { [one]: data({ ...key, key: 'sk-zzz' }) }, {}, 'gone'],
    ['the app instead of an answer', { [one]: { html: '<!doctype html>' } }, {}, 'failed'],
    ['no network', {}, {}, 'failed'],
    ['two look the same', { [list]: data({ items: [key, { ...key, id: 6 }], total: 2 }) }, { id: null }, 'ambiguous'],
    ['not in the list', { [list]: data({ items: [], total: 0 }) }, { id: null }, 'gone'],
  ])('%s', async (_what, replies, change, reason) => {
    const { page: under } = page(replies)
    expect(await sub2apiAccess.readKey(under, { ...shown, ...change })).toEqual({ ok: false, reason })
  })

  test.each<[string, unknown[], readonly string[] | null]>([
    ['anthropic', [{ name: 'Max', platform: 'anthropic' }], ['anthropic-messages']],
    [
      'openai with messages',
      [{ name: 'Max', platform: 'openai', allow_messages_dispatch: true }],
      ['openai-responses', 'openai-chat', 'anthropic-messages'],
    ],
    ['a platform for all', [{ name: 'Max', platform: 'composite' }], null],
    [
      'two of one name',
      [
        { name: 'Max', platform: 'openai' },
        { name: 'Max', platform: 'gemini' },
      ],
      null,
    ],
    ['another group', [{ name: 'Other', platform: 'openai' }], null],
  ])('the group tells the protocols: %s', async (_what, groups, wireApis) => {
    const endpoints = [
      { name: 'China', endpoint: 'https://cn.example/v1' },
      { name: 'broken', endpoint: 'x' },
    ]
    const { page: under, asked } = page({
      'GET /api/v1/settings/public': data({ api_base_url: 'https://api.example', custom_endpoints: endpoints }),
      'GET /api/v1/groups/available': data(groups),
    })
    expect((await sub2apiAccess.readPlace(under, { ...shown, group: 'Max' }))?.addresses).toEqual([
      { label: '', baseUrl: 'https://api.example', wireApis },
      { label: 'China', baseUrl: 'https://cn.example', wireApis },
    ])
    expect(asked).not.toContain(one)
  })

  test('not signed in: nothing is asked', async () => {
    const { page: under, asked } = page({}, null)
    expect(await sub2apiAccess.readKey(under, shown)).toEqual({ ok: false, reason: 'signed-out' })
    expect(asked).toEqual([])
  })

  test('keys without sk- and groups with a path of their own are kept as they are', async () => {
    const custom = { ...key, key: 'my-own-key-1234567890', group: { platform: 'antigravity' } }
    const { page: under } = page({ [one]: data(custom) })
    expect(await sub2apiAccess.readKey(under, { ...shown, maskedKey: 'my-own...7890' })).toEqual({
      ok: true,
      apiKey: custom.key,
      baseUrl: `${location.origin}/antigravity`,
      siteName: location.hostname,
    })
  })
})
