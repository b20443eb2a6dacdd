import { describe, expect, test } from 'vitest'
import { clients, findClient } from '../../utils/clients/index.ts'
import { fill } from '../../utils/i18n/index.ts'
import { readImportLink } from '../../utils/relay/parse/links/judge.ts'
import { parse } from '../../utils/relay/parse.ts'
import type { WireApi } from '../../utils/relay/schema.ts'
import { en } from '../texts.ts'
import {
  chatboxRequest,
  deepChatRequest,
  readAionUiLink,
  readAmaLink,
  readCcSwitchLink,
  readChatboxLink,
  readChatboxText,
  readDeepChatLink,
  readKelivoText,
  readLobeLink,
  readNextChatLink,
  readOpenCatLink,
} from './app-links.ts'
import { readCherryLink } from './cherry-link.ts'
import { hostile, inputWith } from './inputs.ts'

type Input = Parameters<typeof inputWith>[0]

const R = 'https://api.relay.example'
const V1 = `${R}/v1`
/** Chinese, an apostrophe, brackets of all kinds, and all that makes base64 use `+`, `/` and padding. */
const name = "中转站 Tom's (一) [two] & +=>>>???~~~ÿþ"
const key = `sk-+/=_%20#&"\\-0`

const configOf = (id: string, input: Input = {}) => findClient(id)!.render(inputWith({ name, apiKey: key, ...input }))
const linkOf = (id: string, input?: Input) => configOf(id, input).links[0]!.url

test('Cherry Studio', () => {
  expect(readCherryLink(linkOf('cherry-studio'))).toEqual({
    id: 'relay-api-relay-example',
    name: name.replace("'", '’'),
    type: 'openai',
    baseUrl: R,
    apiKey: key,
  })
})

describe('CC Switch', () => {
  const id = 'relay-api-relay-example'
  const model = 'model-0'
  const models = [{ id: model, name: model }]
  const apps: Record<string, [label: string, name: string, stored: object]> = {
    claude: [
      'Claude Code',
      name,
      {
        ANTHROPIC_AUTH_TOKEN: key,
        ANTHROPIC_BASE_URL: R,
        ANTHROPIC_MODEL: model,
        ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
        ANTHROPIC_DEFAULT_SONNET_MODEL: model,
        ANTHROPIC_DEFAULT_OPUS_MODEL: model,
      },
    ],
    codex: ['Codex', name, { OPENAI_API_KEY: key, base_url: V1, model, wire_api: 'responses' }],
    gemini: ['Gemini CLI', name, { GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: R, GEMINI_MODEL: model }],
    grokbuild: ['Grok Build', name, { model, base_url: V1, name, api_key: key, api_backend: 'responses' }],
    opencode: ['OpenCode', name, { baseURL: V1, apiKey: key, models }],
    openclaw: ['OpenClaw', name, { baseUrl: V1, apiKey: key, api: 'openai-completions', models }],
    hermes: ['Hermes', id, { name: id, base_url: V1, api_key: key, api_mode: 'chat_completions', models }],
  }
  const linksOf = (input?: Input) =>
    configOf('cc-switch', input).links.map(({ label, url }) => ({
      label: fill(en[label.id], label.data),
      ...readCcSwitchLink(url),
    }))

  test.each(Object.entries(apps))('%s', (app, [label, shown, stored]) => {
    expect(linksOf().find((link) => link.app === app)).toEqual({
      label: `Open in CC Switch › ${label}`,
      app,
      name: shown,
      stored,
    })
  })

  test.each([
    [{}, 'claude codex gemini grokbuild opencode openclaw hermes'],
    [{ wireApi: 'openai-chat' }, 'opencode openclaw hermes claude codex gemini grokbuild'],
    [{ wireApi: 'openai-responses' }, 'codex grokbuild claude gemini opencode openclaw hermes'],
    [{ baseUrl: `${R}/anthropic` }, 'claude'],
    [{ baseUrl: `${R}/api/paas/v4` }, 'codex grokbuild opencode openclaw hermes'],
    [{ baseUrl: `${R}/a,b` }, ''],
  ] as const)('%j: %s', (input, links) => {
    expect(
      linksOf(input)
        .map(({ app }) => app)
        .join(' '),
    ).toBe(links)
  })

  test.each(['Google', 'google relay'])('a Gemini provider is not called %s', (given) => {
    const names = Object.fromEntries(linksOf({ name: given }).map((link) => [link.app, link.name]))
    expect(names).toMatchObject({ gemini: id, claude: given })
  })

  test('without a model every link is still taken, and the first warning says so', () => {
    expect(linksOf({ model: '' })).toHaveLength(7)
    expect(configOf('cc-switch', { model: '' }).warnings[0]!.id).toBe('client.warning.no-model')
  })
})

const requests: Record<WireApi, string> = {
  'openai-chat': `${R}/v1/chat/completions`,
  'openai-responses': `${R}/v1/responses`,
  'anthropic-messages': `${R}/v1/messages`,
  gemini: `${R}/v1beta/models/model-0:generateContent`,
}
const own = `${R}/api/paas/v4`
const ownVersion: [WireApi, string, string][] = [
  ['openai-chat', own, `${own}/chat/completions`],
  ['openai-responses', own, `${own}/responses`],
]
const targets = (id: string): [WireApi, string, string][] => [
  ...findClient(id)!.wireApis.map((wireApi): [WireApi, string, string] => [wireApi, R, requests[wireApi]]),
  ...ownVersion,
]

describe('Chatbox', () => {
  const types = { 'openai-chat': 'openai', 'openai-responses': 'openai-responses', 'anthropic-messages': 'anthropic' }

  test.each(targets('chatbox'))('%s at %s calls %s', (wireApi, baseUrl, request) => {
    const { snippets, links } = configOf('chatbox', { wireApi, baseUrl })
    const provider = readChatboxLink(links[0]!.url)
    expect(provider).toMatchObject({
      name,
      type: types[wireApi as keyof typeof types],
      settings: { apiKey: key, models: [{ modelId: 'model-0', type: 'chat' }] },
    })
    expect(chatboxRequest(provider)).toBe(request)
    expect(readChatboxText(snippets.at(-1)!.text)).toEqual(provider)
  })

  test('each type has an id of its own; without a model none is listed', () => {
    const ids = findClient('chatbox')!.wireApis.map((wireApi) => readChatboxLink(linkOf('chatbox', { wireApi })).id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(readChatboxLink(linkOf('chatbox', { model: '' })).settings).toEqual({ apiHost: V1, apiKey: key })
  })
})

test.each(targets('deepchat'))('DeepChat, %s at %s calls %s', (wireApi, baseUrl, request) => {
  const payload = readDeepChatLink(linkOf('deepchat', { wireApi, baseUrl }))
  expect(payload).toMatchObject({ name, apiKey: key })
  expect(deepChatRequest(payload, 'model-0')).toBe(request)
})

test.each(['newest', 'before'] as const)('AionUi, %s', (version) => {
  const expected = { name, platform: 'new-api', baseUrl: R, apiKey: key }
  expect(readAionUiLink(linkOf('aionui', { baseUrl: V1 }), version)).toEqual(expected)
})

test('NextChat', () => expect(readNextChatLink(linkOf('nextchat'))).toEqual({ key, url: R }))

test('LobeHub', () =>
  expect(readLobeLink(linkOf('lobehub'))).toEqual({ keyVaults: { openai: { apiKey: key, baseURL: V1 } } }))

test('OpenCat', () => expect(readOpenCatLink(linkOf('opencat'))).toEqual({ domain: R, token: key }))

test('AMA', () => expect(readAmaLink(linkOf('ama'))).toEqual({ server: R, key }))

test.each([
  ['openai-chat', 'openai'],
  ['anthropic-messages', 'claude'],
] as const)('Kelivo, %s', (wireApi, type) => {
  expect(readKelivoText(configOf('kelivo', { wireApi }).snippets[0]!.text)).toEqual({
    type,
    name,
    apiKey: key,
    baseUrl: V1,
  })
})

describe('these readers refuse what the apps refuse', () => {
  const pack = (value: object, kind: 'base64' | 'base64url' = 'base64') =>
    encodeURIComponent(Buffer.from(JSON.stringify(value)).toString(kind))
  const deepchat = (data: string) => () => readDeepChatLink(`deepchat://provider/install?v=1&data=${data}`)
  const provider = { name, type: 'openai', baseUrl: R, apiKey: key }
  const ccSwitch = (query: string) => () =>
    readCcSwitchLink(`ccswitch://v1/import?resource=provider&endpoint=${R}&apiKey=k&${query}`)

  test.each([
    ['base64url', deepchat(pack(provider, 'base64url'))],
    ['base64 without percent encoding', deepchat(decodeURIComponent(pack({ ...provider, name: '>>>~~~' })))],
    ['an id and a type', deepchat(pack({ ...provider, id: 'openai' }))],
    ['an unknown app', ccSwitch('app=claude-desktop&name=Relay')],
    ['a name with a space for Hermes', ccSwitch('app=hermes&name=My%20Relay')],
    ['Google as a name for Gemini', ccSwitch('app=gemini&name=Google')],
    ['settings in front of the router', () => readNextChatLink(`https://app.nextchat.dev/?settings={"url":"${R}"}`)],
    ['a built-in id', () => readChatboxText(JSON.stringify({ ...provider, id: 'openai', settings: {} }))],
  ])('%s', (_what, read) => expect(read).toThrow())
})

const withLinks = clients.filter(({ hasLink }) => hasLink)

test.each(withLinks)('$id: no value breaks a link, and our own judge finds no fault in it', ({ wireApis, render }) => {
  for (const value of hostile) {
    const configs = wireApis.map((wireApi) =>
      render(inputWith({ name: value, apiKey: 'sk-made-up-0', model: value, wireApi })),
    )
    const urls = new Set(configs.flatMap(({ links }) => links.map(({ url }) => url)))
    expect(urls.size).toBeGreaterThan(0)
    for (const url of urls) {
      expect(url).toMatch(/^[\w:/.?#=&%*-]+$/)
      expect(parse(url).links.map(readImportLink)).toMatchObject([{ broken: null }])
    }
  }
})

test.each(withLinks)('$id: a key of any characters leaves the link in one piece', ({ render }) => {
  for (const value of hostile)
    for (const { url } of render(inputWith({ apiKey: value })).links) expect(url).toMatch(/^[\w:/.?#=&%*-]+$/)
})
