import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../utils/browser/contract.ts'
import type { MessageName, RequestOf, Result } from '../../utils/browser/contract.ts'
import { handle } from '../../utils/browser/handle.ts'
import type { Handlers } from '../../utils/browser/handle.ts'
import type { Sender } from '../../utils/browser/sender.ts'
import { projectFiles, readProjectFile } from '../project.ts'

type Listener = (message: unknown, sender: Sender, answer: (result: Result<unknown>) => void) => unknown

const door = vi.hoisted(() => ({ listeners: [] as Listener[] }))
vi.mock('../../utils/browser/api.ts', () => ({
  browser: {
    runtime: {
      id: 'keyfit',
      getURL: (path: string) => `chrome-extension://keyfit/${path}`,
      onMessage: { addListener: (listener: Listener) => door.listeners.push(listener) },
    },
  },
}))

const site = { url: 'https://relay.net/keys', origin: 'https://relay.net', tab: { id: 7 }, frameId: 0 }
const ours = { id: 'keyfit', origin: 'chrome-extension://keyfit', url: 'chrome-extension://keyfit/popup.html' }

/** Everybody who can reach a listener for messages, and those who cannot but might. `is` tells what the contract calls them. */
const senders: Record<string, { is: 'page' | 'content' | null; sender: Sender }> = {
  'our page': { is: 'page', sender: ours },
  'our page in a tab': { is: 'page', sender: { ...ours, tab: { id: 3 }, frameId: 0 } },
  'our page in Firefox': { is: 'page', sender: { id: 'keyfit', url: ours.url } },
  'our script on a console': { is: 'content', sender: { id: 'keyfit', ...site } },
  'our script in another tab': { is: 'content', sender: { id: 'keyfit', ...site, tab: { id: 8 } } },
  'our script that lies about its address': { is: 'content', sender: { id: 'keyfit', ...site, url: ours.url } },
  'our script in a frame': { is: null, sender: { id: 'keyfit', ...site, frameId: 2 } },
  'our script in no tab': { is: null, sender: { id: 'keyfit', origin: site.origin, url: site.url } },
  'another extension': { is: null, sender: { id: 'other', origin: 'chrome-extension://other' } },
  'another extension’s script': { is: null, sender: { id: 'other', ...site } },
  'another extension under our address': { is: null, sender: { ...ours, id: 'other' } },
  'a web page': { is: null, sender: site },
  'a web page under our address': { is: null, sender: { ...site, url: ours.url } },
  nobody: { is: null, sender: {} },
}

const draft = { baseUrl: 'https://relay.net', apiKey: 'sk-made-up', model: 'gpt-5.2' }
const words = { name: 'One', ...draft, note: '', favourites: ['codex'] }
const id = 'abcdefgh-_234567'
const result = { verdict: 'ok', cause: 'ok', at: 1 } as const

/** One right request for each message: a new message has to come here too. */
const right: { [N in MessageName]: RequestOf<N> } = {
  'check:start': { draft, paid: true, extras: { agent: true, json: false }, wireApis: ['openai-chat'] },
  'check:cancel': {},
  'check:continue': {},
  'check:look': {},
  'many:start': { draft, kind: 'models', subjects: ['gpt-5.2'], wireApi: 'openai-chat' },
  'many:cancel': {},
  'site:enable': { origin: 'https://relay.net' },
  'data:erase': {},
  'console:menu': {},
  'console:language': {},
  'console:texts': { locale: 'en' },
  'console:used': { client: 'codex' },
  'console:check': { baseUrl: draft.baseUrl, apiKey: draft.apiKey },
  'console:open': { ...draft, client: 'codex' },
  'vault:state': {},
  'vault:create': { passphrase: 'correct horse' },
  'vault:unlock': { passphrase: 'correct horse' },
  'vault:lock': {},
  'vault:passphrase': { old: 'correct horse', passphrase: 'battery staple' },
  'vault:wipe': {},
  'vault:list': {},
  'vault:key': { id, which: 'current' },
  'vault:save': { id, revision: 1, words },
  'vault:add': { words: [words] },
  'vault:duplicate': { id, name: 'Two' },
  'vault:delete': { id },
  'vault:undelete': { id },
  'vault:move': { id, before: null },
  'vault:result': { id, which: 'other', result },
  'vault:check': { id, which: 'current' },
  'vault:replace': { id, revision: 1, step: 'try', apiKey: draft.apiKey },
  'vault:export': { passphrase: 'correct horse', same: true },
  'vault:import': { text: '{}', passphrase: 'correct horse' },
  'vault:sync': { on: true },
}
const names = Object.keys(contract) as MessageName[]

const heard: { name: string; request: unknown; sender: Sender }[] = []

beforeAll(() => {
  const handlers: Partial<Record<MessageName, unknown>> = {}
  for (const name of names)
    handlers[name] = (request: unknown, sender: Sender) => Promise.resolve(void heard.push({ name, request, sender }))
  handle(handlers as Handlers)
})
beforeEach(() => void heard.splice(0))

/** What the door answers; it must keep the channel open for it. */
const knock = (message: unknown, sender: Sender) =>
  new Promise<Result<unknown>>((resolve) => expect(door.listeners[0]!(message, sender, resolve)).toBe(true))

const senderOf = (from: 'page' | 'content') => Object.values(senders).find(({ is }) => is === from)!.sender

describe('every message from every sender', () => {
  test('one listener hears them all', () => expect(door.listeners).toHaveLength(1))

  test.each(names)('%s', async (type) => {
    for (const [who, { is, sender }] of Object.entries(senders)) {
      heard.splice(0)
      // Twice: what was let in once lets nobody else in.
      const answers = [
        await knock({ type, request: right[type] }, sender),
        await knock({ type, request: right[type] }, sender),
      ]
      const isAllowed = is === contract[type].from
      const expected = isAllowed ? { ok: true, value: undefined } : { ok: false, error: 'not allowed' }
      expect(answers, who).toEqual([expected, expected])
      expect(heard, who).toEqual(isAllowed ? Array(2).fill({ name: type, request: right[type], sender }) : [])
    }
  })
})

/** A cause of a later version reads as unknown, so every cause is taken. */
const fieldsOf = (value: object): [string, unknown][] => Object.entries(value).filter(([name]) => name !== 'cause')

/** The same request with one thing wrong: each field missing, of another kind or inherited, lists with a wrong entry. */
function spoil(value: unknown): unknown[] {
  if (Array.isArray(value))
    return [{}, 'text', null, ...spoil(value[0]).map((wrong) => [wrong]), Array(200).fill({ no: 1 })]
  if (typeof value !== 'object' || value === null) return [undefined, { no: 1 }, [], Symbol.iterator, Number.NaN]
  const fields = fieldsOf(value)
  return [
    null,
    'text',
    1,
    [],
    [value],
    ...fields.flatMap(([name, field]) => [
      ...spoil(field).map((wrong) => ({ ...value, [name]: wrong })),
      Object.assign(Object.create({ [name]: field }) as object, { ...value, [name]: undefined }),
    ]),
  ]
}

describe('malformed', () => {
  test.each(names)('%s', async (type) => {
    const wrong = [undefined, ...spoil(right[type])]
    expect(wrong.length).toBeGreaterThan(5)
    for (const request of wrong)
      expect(await knock({ type, request }, senderOf(contract[type].from)), JSON.stringify(request)).toEqual({
        ok: false,
        error: `malformed ${type}`,
      })
    expect(heard).toEqual([])
  })

  test.each([
    null,
    undefined,
    1,
    'vault:list',
    [],
    ['vault:list'],
    {},
    { request: {} },
    { type: 1, request: {} },
    { type: ['vault:list'], request: {} },
    { type: 'VAULT:LIST', request: {} },
    { type: 'vault:list ', request: {} },
    { type: '__proto__', request: {} },
    { type: 'constructor', request: {} },
    { type: 'toString', request: {} },
    Object.create({ type: 'vault:list', request: {} }),
  ])('%j is no message', async (message) => {
    for (const { sender } of Object.values(senders))
      expect(await knock(message, sender)).toEqual({ ok: false, error: 'unknown message' })
    expect(heard).toEqual([])
  })

  test('what the contract does not name is left at the door', async () => {
    const more = { ...right['console:check'], tab: { id: 9 }, id, passphrase: 'x', __proto__: { model: 'x' } }
    await knock({ type: 'console:check', request: more, sender: ours }, senderOf('content'))
    expect(heard).toEqual([{ name: 'console:check', request: right['console:check'], sender: senderOf('content') }])
  })
})

describe('huge', () => {
  const huge = 'x'.repeat(20_000_001)
  const bounded = names.filter((name) => contract[name].from === 'content' || name.startsWith('vault:'))
  /** The request with each of its texts made huge, one at a time. */
  const grow = (value: unknown): unknown[] =>
    typeof value === 'string'
      ? [huge]
      : typeof value === 'object' && value !== null
        ? fieldsOf(value).flatMap(([name, field]) =>
            grow(field).map((grown) => (Array.isArray(value) ? [grown] : { ...value, [name]: grown })),
          )
        : []

  test.each(bounded)('%s takes no text without an end', async (type) => {
    for (const request of grow(right[type]))
      expect(await knock({ type, request }, senderOf(contract[type].from))).toMatchObject({ ok: false })
    expect(heard).toEqual([])
  })

  test('whoever may not send at all is refused before anything is read', async () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level += 1) deep = { request: deep }
    for (const request of [huge, deep, Array(1_000_000).fill(huge)])
      expect(await knock({ type: 'vault:import', request }, senderOf('content'))).toEqual({
        ok: false,
        error: 'not allowed',
      })
    expect(await knock({ type: 'vault:import', request: deep }, ours)).toMatchObject({ ok: false })
    expect(await knock({ type: huge, request: {} }, ours)).toEqual({ ok: false, error: 'unknown message' })
  })
})

test('a mistake of our own tells its kind and nothing that it was about', async () => {
  const [, ...before] = door.listeners.splice(0)
  expect(before).toEqual([])
  const odd: unknown = 'sk-made-up'
  const fail = () => Promise.reject(new TypeError('sk-made-up is no function'))
  handle({
    'vault:list': fail,
    'vault:state': () =>
      Promise.resolve().then(() => {
        throw odd
      }),
  } as unknown as Handlers)
  expect(await knock({ type: 'vault:list', request: {} }, ours)).toEqual({ ok: false, error: 'TypeError' })
  expect(await knock({ type: 'vault:state', request: {} }, ours)).toEqual({ ok: false, error: 'failed' })
})

test('there is no other door: nothing listens to other extensions or pages, and a line carries no message', () => {
  const files = ['entrypoints', 'components', 'utils'].flatMap(projectFiles)
  const using = (what: RegExp) => files.filter((path) => what.test(readProjectFile(path)))
  expect(using(/\bonMessageExternal|\bonConnectExternal|\bonUserScript|externally_connectable/)).toEqual([])
  expect(using(/\bonMessage\b/)).toEqual([
    'utils/browser/farewell.ts',
    'utils/browser/handle.ts',
    'utils/browser/send.ts',
  ])
  expect(using(/\bonConnect\b/)).toEqual(['entrypoints/background/index.ts'])
  expect(using(/addEventListener\(\s*'message'/)).toEqual([])
})
