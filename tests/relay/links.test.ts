import { describe, expect, test } from 'vitest'
import { clients, findClient } from '../../utils/clients/index.ts'
import { lintLinks } from '../../utils/lint/links.ts'
import { linkFormats } from '../../utils/relay/parse/links/index.ts'
import { readImportLink } from '../../utils/relay/parse/links/judge.ts'
import { parse } from '../../utils/relay/parse.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import { projectFiles, readProjectFile } from '../project.ts'
import { en } from '../texts.ts'

const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
const root = 'https://relay-one.net'
const v1 = `${root}/v1`

// The encoders of this file know nothing of ours: they are written after the apps' documentation.
const json = JSON.stringify
const base64 = (value: unknown) => Buffer.from(json(value), 'utf8').toString('base64')
const latin1 = (value: unknown) => Buffer.from(json(value), 'latin1').toString('base64')
const base64url = (value: unknown) => Buffer.from(json(value), 'utf8').toString('base64url')
const escaped = (value: unknown) => encodeURIComponent(base64(value))
const reversed = (value: unknown) => base64(value).replaceAll('+', '_').replaceAll('/', '-')
const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString()

/** Its base64 holds `+` and `/`, and its length asks for padding. */
const signs = '中转?>~~?>ÿþ'
const cherry = (data: string) => `cherrystudio://providers/api-keys?v=1&data=${data}`
const cherryData = (more: object = {}) => ({ id: 'relay-one', baseUrl: root, apiKey: key, name: 'Relay', ...more })
const switcher = (more: Record<string, string> = {}) =>
  `ccswitch://v1/import?${query({ resource: 'provider', app: 'claude', name: 'Relay', endpoint: root, apiKey: key, ...more })}`
const chatbox = (data: string) => `chatbox://provider/import?config=${data}`
const chatboxData = (more: object = {}, settings: object = {}) => ({
  id: 'relay-one',
  name: 'Relay',
  type: 'openai',
  settings: { apiHost: v1, apiKey: key, ...settings },
  ...more,
})
const deepchat = (data: string, v = 'v=1&') => `deepchat://provider/install?${v}data=${data}`
const deepchatData = (more: object = {}) => ({
  name: 'Relay',
  type: 'openai-completions',
  baseUrl: v1,
  apiKey: key,
  ...more,
})
const aionui = (data: string) => `aionui://provider/add?v=1&data=${data}`
const aionuiData = (more: object = {}) => ({ platform: 'new-api', baseUrl: root, apiKey: key, ...more })
const nextchat = (value: unknown) => `https://app.nextchat.dev/#/?settings=${encodeURIComponent(json(value))}`
const lobe = (openai: object) =>
  `https://lobe.test/?settings=${encodeURIComponent(json({ keyVaults: { openai: { apiKey: key, ...openai } } }))}`
const share = (data: string) => `ai-provider:v1:${data}`
const shareData = (more: object = {}) => ({ type: 'openai', name: 'R', apiKey: key, baseUrl: v1, ...more })

const without = (value: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([own]) => own !== name))

/** App, link. */
const whole: readonly (readonly [app: string, link: string])[] = [
  ['cherry-studio', cherry(base64(cherryData()))],
  ['cherry-studio', cherry(escaped(cherryData({ name: '中转站（一）' })))],
  ['cherry-studio', cherry(base64(cherryData({ name: signs })))],
  ['cherry-studio', cherry(escaped(cherryData({ name: signs })))],
  ['cherry-studio', cherry(reversed(cherryData({ name: signs })))],
  ['cherry-studio', cherry(base64(cherryData({ name: 'Relay (one) [two]' })))],
  ['cherry-studio', cherry(base64(cherryData({ name: 'Tom’s' })))],
  ['cherry-studio', cherry(base64(cherryData({ id: 'new-api' })))],
  ['cherry-studio', cherry(base64(cherryData({ baseUrl: v1 })))],
  ['cherry-studio', cherry(Buffer.from(`{'id':'r','baseUrl':'${root}','apiKey':'${key}'}`).toString('base64'))],
  ['cherry-studio', `cherrystudio://providers/api-keys?data=${base64(cherryData())}`],
  ['cc-switch', switcher()],
  ['cc-switch', switcher({ name: '中转 (一) Tom’s', homepage: 'https://w.com', enabled: 'true' })],
  ['cc-switch', switcher().replace('name=Relay', "name=Tom's%20Relay")],
  ['cc-switch', switcher({ app: 'codex', endpoint: v1, model: 'gpt-5.2' })],
  ['cc-switch', switcher({ app: 'codex', endpoint: `${root}/openai` })],
  ['cc-switch', switcher({ endpoint: `${root},https://two.net` })],
  ['cc-switch', switcher({ endpoint: '', apiKey: '', config: base64({ env: {} }) })],
  ['chatbox', chatbox(base64(chatboxData({ name: signs })))],
  ['chatbox', chatbox(base64url(chatboxData({ name: signs })))],
  ['chatbox', chatbox(escaped(chatboxData({ name: "Tom's (一)", isCustom: true })))],
  ['chatbox', chatbox(base64(chatboxData({ id: 'openai' })))],
  ['chatbox', chatbox(base64(chatboxData({}, { apiHost: 'relay-one.net' })))],
  ['chatbox', chatbox(base64(chatboxData({ type: 'anthropic' })))],
  ['deepchat', deepchat(escaped(deepchatData({ name: "Tom's 中转 (一)" })))],
  ['deepchat', deepchat(escaped(deepchatData({ name: signs })))],
  ['deepchat', deepchat(escaped({ id: 'new-api', baseUrl: root, apiKey: key }))],
  ['aionui', aionui(escaped(aionuiData({ name: signs })))],
  ['aionui', aionui(base64url(aionuiData({ name: signs })))],
  ['aionui', `aionui://add-provider?${query({ base_url: root, api_key: key, name: '中转' })}`],
  ['opencat', `opencat://team/join?${query({ domain: root, token: key })}`],
  ['ama', `ama://set-api-key?${query({ server: root, key })}`],
  ['nextchat', nextchat({ key, url: root })],
  ['nextchat', `https://app.nextchat.dev/#/?settings={"key":"${key}","url":"${root}"}`],
  ['lobehub', lobe({ baseURL: v1 })],
  [
    'lobehub',
    `https://chat-preview.lobehub.com/?settings={"keyVaults":{"openai":{"apiKey":"${key}","baseURL":"${v1}"}}}`,
  ],
  ['kelivo', share(base64(shareData({ name: '中转 Tom’s (一)' })))],
  ['kelivo', share(base64(shareData({ name: signs, type: 'claude' })))],
]

const noAddress = ['', key] as const
const none = ['', ''] as const

type BrokenRow = readonly [app: string, reason: string, link: string, carried?: readonly [string, string]]

/** App, reason, link, and what is read from it all the same where that is not both. */
const broken: readonly BrokenRow[] = [
  ['cherry-studio', 'unknown-path', cherry(base64(cherryData())).replace('api-keys', 'add')],
  ['cherry-studio', 'missing-payload', 'cherrystudio://providers/api-keys?v=1', none],
  ['cherry-studio', 'missing-payload', `cherrystudio://providers/api-keys?${query(cherryData())}`],
  ['cherry-studio', 'not-base64', cherry(encodeURIComponent(json(cherryData())))],
  ['cherry-studio', 'not-base64', cherry('%%%'), none],
  ['cherry-studio', 'not-json', cherry(base64(cherryData()).slice(0, 60)), none],
  ['cherry-studio', 'base64url-unsupported', cherry(base64url(cherryData({ name: signs })))],
  ['cherry-studio', 'base64url-unsupported', cherry(base64url(cherryData({ name: '中转站～一～二' })))],
  ['cherry-studio', 'not-utf8', cherry(latin1(cherryData({ name: 'Café' })))],
  ['cherry-studio', 'apostrophe', cherry(base64(cherryData({ name: "Tom's" })))],
  ['cherry-studio', 'missing-field', cherry(base64(without(cherryData(), 'id')))],
  ['cherry-studio', 'missing-address', cherry(base64(without(cherryData(), 'baseUrl'))), noAddress],
  ['cherry-studio', 'missing-key', cherry(base64(without(cherryData(), 'apiKey'))), [root, '']],
  ['cherry-studio', 'built-in-id', cherry(base64(cherryData({ id: 'openai' })))],
  ['cherry-studio', 'wrong-address-form', cherry(base64(cherryData({ baseUrl: `${v1}/chat/completions` })))],
  ['cherry-studio', 'wrong-address-form', cherry(base64(cherryData({ baseUrl: 'relay-one.net' })))],
  ['cc-switch', 'unknown-path', switcher().replace('v1/import', 'import')],
  ['cc-switch', 'unsupported-app', switcher({ app: 'claude-desktop' })],
  ['cc-switch', 'unsupported-value', switcher({ resource: 'providers' })],
  ['cc-switch', 'unsupported-value', switcher({ homepage: 'relay-one.net' })],
  ['cc-switch', 'wrong-address-form', switcher({ endpoint: `${root},relay-two.net` })],
  ['cc-switch', 'missing-field', switcher({ app: '' })],
  ['cc-switch', 'missing-field', switcher().replace('name=Relay&', '')],
  ['cc-switch', 'missing-address', switcher({ endpoint: '' }), noAddress],
  ['cc-switch', 'missing-key', switcher({ apiKey: '' }), [root, '']],
  ['cc-switch', 'wrong-address-form', switcher({ endpoint: v1 })],
  ['cc-switch', 'wrong-address-form', switcher({ app: 'codex' })],
  ['cc-switch', 'wrong-address-form', switcher({ endpoint: 'relay-one.net' })],
  ['chatbox', 'missing-payload', `chatbox://provider/import?data=${base64(chatboxData())}`],
  ['chatbox', 'not-utf8', chatbox(latin1(chatboxData({ name: 'Café' })))],
  ['chatbox', 'built-in-id', chatbox(base64(chatboxData({ id: 'openai', isCustom: true })))],
  ['chatbox', 'missing-field', chatbox(base64(without(chatboxData(), 'name')))],
  ['chatbox', 'missing-address', chatbox(base64(chatboxData({ settings: { apiKey: key } }))), noAddress],
  ['chatbox', 'unsupported-value', chatbox(base64(chatboxData({ type: 'gemini' })))],
  ['chatbox', 'wrong-address-form', chatbox(base64(chatboxData({ type: 'anthropic' }, { apiHost: root })))],
  ['deepchat', 'unsupported-value', deepchat(escaped(deepchatData()), '')],
  ['deepchat', 'base64url-unsupported', deepchat(base64url(deepchatData({ name: signs })))],
  ['deepchat', 'plus-not-encoded', deepchat(base64(deepchatData({ name: `${signs}>>>` })))],
  ['deepchat', 'not-base64', deepchat(escaped(deepchatData({ name: 'R1' })).replace(/(?:%3D)+$/, ''))],
  ['deepchat', 'id-and-type', deepchat(escaped(deepchatData({ id: 'new-api' })))],
  ['deepchat', 'missing-field', deepchat(escaped(without(deepchatData(), 'name')))],
  ['deepchat', 'missing-field', deepchat(escaped(without(deepchatData(), 'type')))],
  ['deepchat', 'unsupported-value', deepchat(escaped(deepchatData({ type: 'new-api' })))],
  ['deepchat', 'wrong-address-form', deepchat(escaped(deepchatData({ baseUrl: root })))],
  ['aionui', 'plus-not-encoded', aionui(base64(aionuiData({ name: `${signs}>>>` })))],
  ['aionui', 'missing-address', aionui(escaped(without(aionuiData(), 'baseUrl'))), noAddress],
  ['aionui', 'unknown-path', `aionui://provider?${query({ base_url: root, api_key: key })}`],
  ['opencat', 'missing-address', `opencat://team/join?token=${key}`, noAddress],
  ['opencat', 'missing-key', `opencat://team/join?domain=${root}`, [root, '']],
  ['opencat', 'unknown-path', `opencat://join?${query({ domain: root, token: key })}`],
  ['ama', 'missing-address', `ama://set-api-key?key=${key}`, noAddress],
  ['ama', 'missing-key', `ama://set-api-key?server=${root}`, [root, '']],
  ['nextchat', 'unknown-path', nextchat({ key, url: root }).replace('/#/', '/')],
  ['nextchat', 'wrong-address-form', nextchat({ key, url: v1 })],
  ['nextchat', 'missing-address', nextchat({ key }), noAddress],
  ['nextchat', 'not-json', `https://app.nextchat.dev/#/?settings={key:${key},url:${root}}`],
  ['lobehub', 'wrong-address-form', lobe({ baseURL: root })],
  ['lobehub', 'missing-address', lobe({}), noAddress],
  ['kelivo', 'unknown-path', share(base64(shareData())).replace('v1', 'v2')],
  ['kelivo', 'not-base64', share(`:${base64(shareData())}`)],
  ['kelivo', 'not-base64', share(base64(shareData({ name: 'R12' })).replace(/=+$/, ''))],
  ['kelivo', 'not-utf8', share(latin1(shareData({ name: 'Café' })))],
  ['kelivo', 'unsupported-value', share(base64(shareData({ type: 'deepseek' })))],
]

const judge = (text: string) => parse(text).links.flatMap((link) => readImportLink(link) ?? [])

describe('whole links', () => {
  test.each(whole)('%s %s', (app, link) => {
    const [read, ...more] = judge(link)
    expect(read).toMatchObject({ app, broken: null })
    expect(more).toEqual([])
    const [address, given] = [read!.carries.baseUrl, read!.carries.apiKey]
    if (/config=eyJlbnYi/.test(link)) return
    expect(address).toContain('relay-one.net')
    expect(given).toBe(key)
  })

  test('names arrive as they were written', () => {
    const names = ['中转站（一）', signs, 'Tom’s']
    for (const name of names) expect(judge(cherry(escaped(cherryData({ name }))))[0]?.carries.name).toBe(name)
    // The app itself drops these.
    expect(judge(cherry(escaped(cherryData({ name: 'Relay (one)' }))))[0]?.carries.name).toBe('Relay one')
    expect(judge(switcher({ name: "Tom's 中转" }))[0]?.carries.name).toBe("Tom's 中转")
  })
})

describe('broken links', () => {
  test.each(broken)('%s: %s %s', (...row) => {
    const [app, reason, link, carried] = row as unknown as BrokenRow
    const [read] = judge(link)
    expect(read).toMatchObject({ app, broken: { reason } })
    const { baseUrl, apiKey: given } = parse(link).draft
    if (carried) expect([baseUrl, given]).toEqual(carried)
    else {
      expect(baseUrl).toContain('relay-one.net')
      expect(given).toBe(key)
    }
    const [finding] = lintLinks([link], 'baseUrl')
    expect(finding).toMatchObject({ kind: 'deep-link', blocking: false, fix: null, data: { reason } })
    expect(json(finding)).not.toContain(key)
    expect(en).toHaveProperty([`finding.import-link-broken.${reason}`])
  })

  test('every reason that has a sentence has a row', () => {
    const said = Object.keys(en).flatMap((id) => /^finding\.import-link-broken\.(.+)/.exec(id)?.[1] ?? [])
    expect([...new Set(broken.map(([, reason]) => reason))].sort()).toEqual(said.sort())
  })

  test('the list holds every file', () => {
    const files = projectFiles('utils/relay/parse/links').filter((path) => readProjectFile(path).includes("\n  id: '"))
    expect(files.map((path) => path.replace(/.*\/(.*)\.ts$/, '$1')).sort()).toEqual(linkFormats.map(({ id }) => id))
  })

  test('every app has a row', () => {
    const apps = linkFormats.map(({ id }) => id)
    expect(apps).toEqual([...apps].sort())
    expect([...new Set(broken.map(([app]) => app))].sort()).toEqual(apps)
    expect(new Set(whole.map(([app]) => app))).toEqual(new Set(apps))
  })
})

describe('in a text', () => {
  const link = cherry(base64(cherryData({ name: 'Relay 12' })))
  test.each([
    ['a sentence', `点击 ${link}，即可导入。`],
    ['Markdown', `[导入](${link})`],
    ['HTML', `<a href="${link.replaceAll('&', '&amp;')}">导入</a>`],
    ['single quotes', `open '${link}'`],
    ['JSON', json({ url: link })],
    ['a settings link in Markdown', `[open](${lobe({ baseURL: v1 })})`],
    ['settings with spaces', `https://lobe.test/?settings={"keyVaults": {"openai": {"baseURL": "${v1}"}}}`],
  ])('%s around it is no fault of the link', (_name, text) => {
    expect(judge(text).filter(({ broken: fault }) => fault)).toEqual([])
  })

  test.each([
    'cherrystudio://navigate/settings/provider',
    'cherrystudio://mcp/install?servers=e30',
    'deepchat://start?msg=hello',
    `ccswitch://v1/import?resource=mcp&apps=claude&config=${base64({})}`,
    'socks5://127.0.0.1:1080',
    'https://relay-one.net/v1',
    'opencat://',
  ])('%s is no import link', (text) => {
    expect(judge(text)).toEqual([])
  })

  test('the first broken one is told', () => {
    const bad = switcher({ app: 'pi' })
    const [finding, ...more] = lintLinks(parse(`${link}\n${bad}`).links, 'baseUrl')
    expect(finding?.data).toEqual({ app: 'CC Switch', reason: 'unsupported-app' })
    expect(more).toEqual([])
  })
})

const written = clients
  .filter(({ hasLink }) => hasLink)
  .flatMap((client) => ['Relay', '中转站 (一)', "Tom's", signs].map((name) => [client, name] as const))

test.each(written)('$id takes the link that Keyfit writes for %s', (client, name) => {
  for (const wireApi of client.wireApis) {
    const endpoint = resolveEndpoint(v1)!
    const { links } = client.render({ name, endpoint, apiKey: apiKey(key), model: 'gpt-5.2', os: 'linux', wireApi })
    for (const { url } of links)
      for (const { broken: fault, carries } of judge(url)) {
        expect(fault, url).toBeNull()
        expect(carries.apiKey).toBe(key)
        expect(resolveEndpoint(carries.baseUrl)!.root).toBe(root)
      }
  }
})

test('Cherry Studio’s is among them', () => {
  const endpoint = resolveEndpoint(v1)!
  const input = { name: 'Relay', endpoint, apiKey: apiKey(key), model: '', os: 'linux' } as const
  const [read] = findClient('cherry-studio')!
    .render(input)
    .links.flatMap(({ url }) => judge(url))
  expect(read).toMatchObject({ app: 'cherry-studio', broken: null, carries: { apiKey: key, name: 'Relay' } })
})

test('hostile links end soon', () => {
  const units = ['%', '(', '{', 'a.', "'", '?', '&', '%7B', 'keyVaults', '/#/', ':', '_-', 'settings=']
  const before = performance.now()
  for (const start of [cherry(''), 'ccswitch://', 'ai-provider:v1:', 'https://a.net/?settings=', 'https://a.net?'])
    for (const unit of units) readImportLink(start + unit.repeat(20_000 / unit.length))
  expect(performance.now() - before).toBeLessThan(3000)
})
