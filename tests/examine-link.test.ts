import { describe, expect, test } from 'vitest'
import { examineLink } from '../utils/examine-link.ts'
import { apiKey } from '../utils/relay/redact.ts'
import { readImportLink } from '../utils/relay/parse/links/judge.ts'
import type { Connection } from '../utils/relay/schema.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
const root = 'https://relay-one.net'
const nothing: Connection = { baseUrl: null, apiKey: null, model: null }

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64')
const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString()
const cherry = (more: object = {}) =>
  `cherrystudio://providers/api-keys?v=1&data=${encodeURIComponent(base64({ id: 'relay', baseUrl: root, apiKey: key, name: 'Relay', ...more }))}`
const switcher = (more: Record<string, string> = {}) =>
  `ccswitch://v1/import?${query({ resource: 'provider', app: 'claude', name: 'Relay', endpoint: root, apiKey: key, ...more })}`
const chatbox = (more: object = {}, settings: object = {}) =>
  `chatbox://provider/import?config=${encodeURIComponent(base64({ id: 'relay', name: 'Relay', type: 'openai', settings: { apiHost: `${root}/v1`, apiKey: key, ...settings }, ...more }))}`
const nextchat = (site: string, more: object = {}) =>
  `${site}?settings=${encodeURIComponent(JSON.stringify({ key, url: root, ...more }))}`
const share = (more: object = {}) =>
  `ai-provider:v1:${base64({ type: 'openai', name: 'R', apiKey: key, baseUrl: `${root}/v1`, ...more })}`

describe('a link that its app takes is left alone', () => {
  test.each([
    ['Cherry Studio', cherry()],
    ['CC Switch with a model', switcher({ model: 'gpt-5.2' })],
    ['Chatbox with a model', chatbox({}, { models: [{ modelId: 'gpt-5.2' }] })],
    ['NextChat', nextchat('https://chat.relay-one.net/#/')],
    ['Kelivo', share()],
  ])('%s', (_name, link) => {
    expect(examineLink(link, nothing)).toMatchObject({ status: 'good', findings: [], mended: [] })
  })
})

describe('a broken link is written anew, for the same target and with the same words', () => {
  const rows: readonly (readonly [name: string, link: string, kind: string, baseUrl: string])[] = [
    ['a doubled endpoint path', cherry({ baseUrl: `${root}/v1/chat/completions` }), 'openai', root],
    [
      'URL-safe base64',
      `cherrystudio://providers/api-keys?v=1&data=${Buffer.from(JSON.stringify({ id: 'r', baseUrl: root, apiKey: key, name: '中转?>~~?>ÿþ' })).toString('base64url')}`,
      '',
      root,
    ],
    [
      'the protocol of an Anthropic link stays',
      cherry({ type: 'anthropic', baseUrl: `${root}/v1/messages` }),
      'anthropic',
      root,
    ],
    [
      'the target of a Codex link stays',
      switcher({ app: 'codex', endpoint: `${root}/v1/responses` }),
      'codex',
      `${root}/v1`,
    ],
    [
      'a Grok Build link does not become one for Codex',
      switcher({ app: 'grokbuild', endpoint: `${root}/v1/responses` }),
      'grokbuild',
      `${root}/v1`,
    ],
    ['a version where Claude Code wants none', switcher({ endpoint: `${root}/v1` }), 'claude', root],
    ['an id of a built-in provider', chatbox({ id: 'openai', isCustom: true }), 'openai', `${root}/v1`],
    ['a share text', share({ baseUrl: root }), 'openai', `${root}/v1`],
  ]
  test.each(rows)('%s', (_name, link, kind, baseUrl) => {
    const report = examineLink(link, nothing)!
    expect(report.findings).not.toEqual([])
    expect(report.status).toBe('mended')
    const read = report.mended.map(({ url }) => readImportLink(url)!)
    expect(read).toMatchObject([{ label: report.app, broken: null, carries: { baseUrl, apiKey: key } }])
    if (kind !== '') expect(read[0]!.kind).toBe(kind)
  })

  test('a link of a web client stays on its own site', () => {
    const report = examineLink(nextchat('https://chat.relay-one.net/', { url: `${root}/v1` }), nothing)!
    const [mended] = report.mended
    expect(mended!.url).toMatch(/^https:\/\/chat\.relay-one\.net\/#\/\?settings=/)
    expect(readImportLink(mended!.url)).toMatchObject({ broken: null, carries: { baseUrl: root, apiKey: key } })
  })

  test('a link for a target that the app does not know gives one for each that it does', () => {
    const report = examineLink(switcher({ app: 'cursor' }), nothing)!
    expect(report.mended.length).toBeGreaterThan(3)
  })
})

describe('what a link lacks', () => {
  const typed: Connection = { baseUrl: root, apiKey: apiKey(key), model: 'gpt-5.2' }

  test('a model is told, and put in once the popup knows it', () => {
    expect(examineLink(switcher(), nothing)).toMatchObject({ status: 'no-model', mended: [] })
    const report = examineLink(switcher(), typed)!
    expect(report.status).toBe('mended')
    expect(report.mended.map(({ url }) => readImportLink(url)!.carries.model)).toEqual(['gpt-5.2'])
  })

  test('an app whose links have no place for a model is not blamed', () => {
    expect(examineLink(cherry(), nothing)).toMatchObject({ status: 'good' })
  })

  test.each([
    ['a key', cherry({ apiKey: '' }), ['apiKey']],
    ['a masked key', cherry({ apiKey: 'sk-q7Lw****Bt6Wn' }), ['apiKey']],
    ['an address', cherry({ baseUrl: '' }), ['baseUrl']],
    ['both', 'cherrystudio://providers/api-keys?v=1', ['baseUrl', 'apiKey']],
  ])('%s is asked for', (_name, link, needs) => {
    expect(examineLink(link, nothing)).toMatchObject({ status: 'incomplete', needs, mended: [] })
  })

  test('the key typed for the same relay mends it, that of another relay never does', () => {
    const link = cherry({ apiKey: '' })
    expect(examineLink(link, { ...typed, baseUrl: 'https://other-relay.net' })).toMatchObject({ mended: [] })
    const [mended] = examineLink(link, typed)!.mended
    expect(readImportLink(mended!.url)!.carries).toMatchObject({ baseUrl: root, apiKey: key })
  })

  test('another key of the same relay is not slipped into the link', () => {
    const report = examineLink(switcher({ endpoint: `${root}/v1` }), {
      ...typed,
      apiKey: apiKey('sk-another-key-of-this-relay-000'),
    })!
    expect(readImportLink(report.mended[0]!.url)!.carries.apiKey).toBe(key)
  })
})

test('a key that the app cannot read from a link is said, not hidden', () => {
  const link = cherry({ apiKey: "sk-it's-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0", baseUrl: `${root}/v1/chat/completions` })
  expect(examineLink(link, nothing)).toMatchObject({ status: 'unmendable', mended: [] })
})

describe('no connection in it', () => {
  test.each([
    ['javascript:alert(document.cookie)'],
    ['data:text/html,<h1>hello</h1>'],
    ['mailto:someone@relay-one.net'],
    ['ccswitch://v1/import?resource=prompt&name=x'],
    ['cherrystudio://mcp/install?servers=abc'],
    ['tel:+123456789'],
    ['x'.repeat(10_000)],
    ['cherrystudio:'],
  ])('%s', (link) => {
    expect(examineLink(link, nothing)).toBeNull()
  })

  test('a link of an unknown app still gives its words', () => {
    const link = `newapp://add?${query({ baseUrl: root, apiKey: key })}`
    expect(examineLink(link, nothing)).toMatchObject({
      status: 'unknown-app',
      carries: { baseUrl: root, apiKey: key },
      mended: [],
    })
  })
})
