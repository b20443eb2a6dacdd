// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { findAccess } from '../../utils/consoles/access.ts'
import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage } from '../../utils/consoles/types.ts'
import { fixedAnswers, rowsOf, showFixture, testPage } from './console-page.ts'
import type { Replies } from './console-page.ts'

/** What each app leaves in the storage. */
const marks = {
  'one-api': { status: '{"oidc":false,"top_up_link":"","chat_link":""}' },
  'done-hub': { siteInfo: '{"PaymentUSDRate":7.3,"chat_links":""}' },
  veloera: { status: '{"chats":[],"check_in_enabled":true}', user: '{"id":7}' },
  'new-api': { status: '{"quota_display_type":"USD","chats":[],"check_in_enabled":true}' },
  sub2api: { auth_user: '{}', auth_token: 't' },
}

function show(fixture: string, path: string, kind: keyof typeof marks | null): void {
  showFixture(fixture, path)
  for (const [name, value] of Object.entries(kind ? marks[kind] : {})) localStorage.setItem(name, value)
}

const shown = () =>
  rowsOf(testPage()).map(({ id, name, maskedKey, status, group }) => [id, name, maskedKey, status, group])

describe('rows', () => {
  test('one-api: colours tell the status in every language', () => {
    show('one-api', '/token', 'one-api')
    expect(shown()).toEqual([
      ['131', 'claude-code', '', 'active', ''],
      ['130', 'a <b> & "c"', '', 'disabled', ''],
      ['129', 'two spaces', '', 'exhausted', ''],
    ])
  })

  test('one-hub and done-hub: with a masked key, a whole one and none', () => {
    show('done-hub', '/panel/token', 'done-hub')
    expect(shown()).toEqual([
      ['131', 'claude-code', 'sk-QxKa1B****6eOe-_', 'active', 'vip'],
      ['130', 'shown', 'sk-QxKa**********wxyz', 'expired', 'default'],
      ['129', 'one-hub', '', 'unknown', 'default'],
    ])
  })

  test('Veloera: the key in the row is masked, the group is not the status', () => {
    show('veloera', '/token', 'veloera')
    expect(shown()).toEqual([
      [null, 'claude-code', 'sk-a1a1**********a1a1', 'active', 'expired-group'],
      [null, 'old', 'sk-b2b2**********b2b2', 'disabled', ''],
    ])
  })

  test('new-api: cards, those that are disabled too', () => {
    show('new-api-cards', '/keys', 'new-api')
    expect(shown()).toEqual([
      [null, 'claude-code', 'sk-aaaa**********1111', 'active', ''],
      [null, 'old', 'sk-bbbb**********2222', 'disabled', ''],
    ])
  })

  test.each([
    ['one-api', '/token', 'one-api'],
    ['veloera', '/token', 'veloera'],
    ['done-hub', '/panel/token', 'done-hub'],
    ['new-api-cards', '/keys', 'new-api'],
    ['new-api-june', '/keys', 'new-api'],
    ['unknown', '/user/api-keys', null],
  ] as const)('%s: read the same with our buttons in it', (fixture, path, kind) => {
    show(fixture, path, kind)
    const before = rowsOf(testPage())
    for (const { spots } of before) {
      const host = document.createElement('div')
      host.dataset.keyfit = ''
      spots[0]!.parent.append(host)
    }
    expect(before.length).toBeGreaterThan(0)
    expect(rowsOf(testPage())).toEqual(before)
  })

  test('an unknown console: rows without access to their keys', () => {
    show('unknown', '/user/api-keys', null)
    expect(findConsole(testPage())?.id).toBe('generic')
    expect(findAccess(findConsole(testPage()))).toBeUndefined()
    expect(shown()).toEqual([
      [null, 'laptop', 'cr_ab12****wxyz', 'active', ''],
      [null, 'phone', 'sk-abcd…wxyz', 'expired', ''],
    ])
  })

  test.each([
    ['one-api', '/token/edit/3', 'one-api'],
    ['done-hub', '/panel/log', 'done-hub'],
    ['veloera', '/log', 'veloera'],
    ['unknown', '/models', null],
    ['look-alike', '/token', 'one-api'],
    ['look-alike', '/panel/token', 'done-hub'],
    ['look-alike', '/token', null],
  ] as const)('%s at %s of %s: none', (fixture, path, kind) => {
    show(fixture, path, kind)
    expect(shown()).toEqual([])
  })
})

describe('keys', () => {
  const whole = 'QxKa1Bcdefghijklmnopqrstuvwxyz_6eOe-_'
  const data = (value: unknown) => ({ body: { success: true, data: value } })
  const site = { server_address: 'https://api.relay.example/v1/', system_name: 'Demo' }
  const status = { 'GET /api/status': data(site) }

  function pageWith(replies: Replies): { page: ConsolePage; asked: string[]; headers: Headers[] } {
    const answers = fixedAnswers({ ...status, ...replies })
    return { ...answers, page: testPage({ fetch: answers.fetch }) }
  }
  const read = (page: ConsolePage, index = 0) => findAccess(findConsole(page))!.readKey(page, rowsOf(page)[index]!)
  const given = { ok: true, baseUrl: 'https://api.relay.example', siteName: 'Demo' }

  test.each([
    ['one-api', 'one-api', '/token', { name: 'claude-code', key: whole }, { ...given, apiKey: `sk-${whole}` }],
    ['done-hub', 'done-hub', '/panel/token', { name: 'claude-code', key: whole }, { ...given, apiKey: `sk-${whole}` }],
    ['renamed', 'one-api', '/token', { name: 'other', key: whole }, { ok: false, reason: 'gone' }],
    ['another key', 'done-hub', '/panel/token', { name: 'claude-code', key: 'zzz' }, { ok: false, reason: 'gone' }],
  ] as const)('%s: by the id of the row', async (_what, kind, path, token, expected) => {
    show(kind, path, kind)
    const { page, asked } = pageWith({ 'GET /api/token/131': data(token) })
    expect(await read(page)).toEqual(expected)
    expect(asked).toEqual(['GET /api/status', 'GET /api/token/131'])
  })

  test('Veloera: from a bare list, in the name of the user', async () => {
    show('veloera', '/token', 'veloera')
    const key = 'a1'.repeat(24)
    let page = 0
    const answers = fixedAnswers(status)
    const turning = testPage({
      fetch: (input, init) => {
        if (!(input as string).includes('/api/token/')) return answers.fetch(input, init)
        expect(new Headers(init?.headers).get('Veloera-User')).toBe('7')
        page += 1
        return Promise.resolve(Response.json({ success: true, data: page === 1 ? [{ name: 'claude-code', key }] : [] }))
      },
    })
    expect(await read(turning)).toEqual({ ...given, apiKey: `sk-${key}` })
  })

  test.each([
    ['one-api', '/token', [['https://api.relay.example', ['openai-chat']]]],
    [
      'done-hub',
      '/panel/token',
      [
        ['https://api.relay.example', ['openai-chat', 'openai-responses']],
        ['https://api.relay.example/claude', ['anthropic-messages']],
        ['https://api.relay.example/gemini', ['gemini']],
      ],
    ],
    ['veloera', '/token', [['https://api.relay.example', null]]],
  ] as const)('%s tells its addresses without a session', async (kind, path, expected) => {
    show(kind, path, kind)
    const { page, asked } = pageWith({})
    const place = await findAccess(findConsole(page))!.readPlace(page, rowsOf(page)[0]!)
    expect(place!.addresses.map(({ baseUrl, wireApis }) => [baseUrl, wireApis])).toEqual(expected)
    expect(asked).toEqual(['GET /api/status'])
  })

  test('new-api: lines beside the address', async () => {
    show('new-api-cards', '/keys', 'new-api')
    const api_info = [{ url: 'https://cn.relay.example/v1', route: 'China' }, { url: 'mailto:x' }]
    const { page } = pageWith({ 'GET /api/status': data({ ...site, api_info }) })
    const place = await findAccess(findConsole(page))!.readPlace(page, rowsOf(page)[0]!)
    expect(place!.addresses.map(({ label, baseUrl }) => [label, baseUrl])).toEqual([
      ['', 'https://api.relay.example'],
      ['China', 'https://cn.relay.example'],
    ])
  })
})

describe("sub2api's dialog", () => {
  const key = { id: 5, name: 'codex', key: 'sk-abcdefghijklmnopqrstuvwxyz' }
  const data = (value: unknown) => ({ body: { code: 0, data: value } })

  test('a row of its own, with the address that it shows', async () => {
    show('sub2api-dialog', '/keys', 'sub2api')
    const address = 'https://api.relay.example/antigravity'
    const { fetch } = fixedAnswers({
      'GET /api/v1/settings/public': data({ api_base_url: 'https://other.example' }),
      'GET /api/v1/keys': data({ items: [key, { ...key, key: 'sk-other0000000000000' }], total: 2 }),
    })
    const page = testPage({ fetch })
    const [row] = rowsOf(page)
    expect(row).toMatchObject({ name: '', maskedKey: 'sk-abcd**********wxyz', address })
    expect(await findAccess(findConsole(page))!.readKey(page, row!)).toMatchObject({
      apiKey: key.key,
      baseUrl: address,
    })
  })

  test('the row behind it tells the group, whose protocols are served at the address of the dialog', async () => {
    show('sub2api-dialog', '/keys', 'sub2api')
    document.querySelector('.table-page-layout')!.innerHTML =
      `<table><tbody><tr data-row-id="5"><td class="sticky-col-left"><span class="font-medium">codex</span></td>
      <td><code>sk-abc...wxyz</code></td><td><button><span class="truncate">Max</span></button></td></tr></tbody></table>`
    const { fetch } = fixedAnswers({
      'GET /api/v1/settings/public': data({ api_base_url: 'https://other.example' }),
      'GET /api/v1/groups/available': data([{ name: 'Max', platform: 'antigravity' }]),
    })
    const page = testPage({ fetch })
    const dialog = rowsOf(page).at(-1)!
    expect(dialog).toMatchObject({ name: '', group: 'Max' })
    expect((await findAccess(findConsole(page))!.readPlace(page, dialog))?.addresses).toEqual([
      { label: '', baseUrl: 'https://api.relay.example/antigravity', wireApis: ['anthropic-messages', 'gemini'] },
    ])
  })
})
