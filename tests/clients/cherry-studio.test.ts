import { describe, expect, test } from 'vitest'
import { cherryStudio } from '../../utils/clients/cherry-studio.ts'
import type { WireApi } from '../../utils/relay/schema.ts'
import { cherryRequest, readCherryLink } from './cherry-link.ts'
import { inputWith } from './inputs.ts'

type Input = Parameters<typeof inputWith>[0]

const linkFor = (input: Input) => {
  const url = cherryStudio.render(inputWith(input)).links[0]?.url
  return url === undefined ? null : readCherryLink(url)
}

describe('the import link', () => {
  test('carries exactly what the app reads', () => {
    expect(cherryStudio.render(inputWith()).links[0]!.url).toMatch(
      /^cherrystudio:\/\/providers\/api-keys\?v=1&data=[A-Za-z0-9%]+$/,
    )
    expect(linkFor({ baseUrl: 'https://api.relay.example/v1', name: '中转站' })).toEqual({
      id: 'relay-api-relay-example',
      baseUrl: 'https://api.relay.example',
      apiKey: 'sk-made-up-0',
      name: '中转站',
      type: 'openai',
    })
  })

  test.each([
    ["Bob's relay", 'Bob’s relay'],
    ['Relay (fast)', 'Relay (fast)'],
    ['“Relay” \\ "two" 🙂', '“Relay” \\ "two" 🙂'],
    ['  ', 'api.relay.example'],
    ['>>>???~~~', '>>>???~~~'],
  ])('name %j arrives as %j', (name, arrived) => {
    expect(linkFor({ name })?.name).toBe(arrived)
  })

  test.each(['sk-(round)-0', 'sk-+/=_-0', 'sk-"\\-0', 'sk-%20#&-0'])('key %j arrives unchanged', (apiKey) => {
    expect(linkFor({ apiKey })?.apiKey).toBe(apiKey)
  })

  test.each([{ apiKey: "sk-'quote-0" }, { baseUrl: "https://api.relay.example/it's" }])(
    '%j cannot be carried: no link, and the first step says so',
    (input) => {
      const { links, steps } = cherryStudio.render(inputWith(input))
      expect(links).toEqual([])
      expect(steps[0]!.id).toBe('client.cherry-studio.step.no-link')
    },
  )

  test.each([
    ['https://gateway', 'relay-gateway'],
    ['https://new.api', 'relay-new-api'],
    ['https://302.ai', 'relay-302-ai'],
    ['http://127.0.0.1:3000', 'relay-127-0-0-1-3000'],
    ['http://[::1]:3000', 'relay-1-3000'],
    ['https://中转.example', 'relay-xn--fiq96l-example'],
  ])('%s gets the id %s, which no built-in provider has', (baseUrl, id) => {
    expect(linkFor({ baseUrl })?.id).toMatch(/^relay-[a-z0-9-]+$/)
    if (!baseUrl.includes('中')) expect(linkFor({ baseUrl })?.id).toBe(id)
  })

  test('each type has an id of its own, since the app keeps the type of an id that it knows', () => {
    const ids = cherryStudio.wireApis.map((wireApi) => linkFor({ wireApi })!)
    expect(ids.map(({ id, type }) => [type, id])).toEqual([
      ['openai', 'relay-api-relay-example'],
      ['openai-response', 'relay-api-relay-example-openai-response'],
      ['anthropic', 'relay-api-relay-example-anthropic'],
      ['gemini', 'relay-api-relay-example-gemini'],
    ])
  })
})

const R = 'https://api.relay.example'
const addresses: [given: string, wireApi: WireApi, host: string, requested: string][] = [
  [R, 'openai-chat', R, `${R}/v1/chat/completions`],
  [`${R}/v1`, 'openai-chat', R, `${R}/v1/chat/completions`],
  [`${R}/v1/chat/completions`, 'openai-responses', R, `${R}/v1/responses`],
  [`${R}/api`, 'openai-chat', `${R}/api`, `${R}/api/v1/chat/completions`],
  [`${R}/api/paas/v4`, 'openai-chat', `${R}/api/paas/v4`, `${R}/api/paas/v4/chat/completions`],
  [`${R}/v1beta/openai`, 'openai-chat', `${R}/v1beta/openai`, `${R}/v1beta/openai/chat/completions`],
  [`${R}/compatible-mode/v1`, 'openai-chat', `${R}/compatible-mode`, `${R}/compatible-mode/v1/chat/completions`],
  [
    'https://models.github.ai/inference',
    'openai-chat',
    'https://models.github.ai/inference#',
    'https://models.github.ai/inference/chat/completions',
  ],
  [`${R}/v2/gate/v1`, 'openai-chat', `${R}/v2/gate/v1`, `${R}/v2/gate/v1/chat/completions`],
  [R, 'anthropic-messages', R, `${R}/v1/messages`],
  [`${R}/v2/gate/v1`, 'anthropic-messages', `${R}/v2/gate/v1`, `${R}/v2/gate/v1/messages`],
  [R, 'gemini', R, `${R}/v1beta/models`],
  [`${R}/v2/gate/v1`, 'gemini', `${R}/v2/gate/v1beta`, `${R}/v2/gate/v1beta/models`],
]

test.each(addresses)('%s for %s: host %s, request %s', (baseUrl, wireApi, host, requested) => {
  const link = linkFor({ baseUrl, wireApi })!
  expect(link.baseUrl).toBe(host)
  expect(cherryRequest(link.baseUrl!, link.type!)).toBe(requested)
})

test('an address that serves Messages only leads to the Anthropic type', () => {
  expect(linkFor({ baseUrl: `${R}/anthropic` })).toMatchObject({ type: 'anthropic', baseUrl: `${R}/anthropic` })
  expect(linkFor({ baseUrl: `${R}/anthropic`, wireApi: 'openai-chat' })).toMatchObject({ type: 'anthropic' })
})

test('the screen names its fields as the app does', () => {
  expect(cherryStudio.render(inputWith()).snippets[0]!.fields).toEqual([
    {
      label: { en: 'Provider Name', 'zh-CN': '提供商名称', 'zh-TW': '供應商名稱', ja: 'プロバイダー名' },
      value: 'Relay',
    },
    {
      label: { en: 'Provider Type', 'zh-CN': '提供商类型', 'zh-TW': '供應商類型', ja: 'プロバイダータイプ' },
      value: 'OpenAI',
    },
    { label: { en: 'API Key', 'zh-CN': 'API 密钥', 'zh-TW': 'API 金鑰', ja: 'APIキー' }, value: 'sk-made-up-0' },
    {
      label: { en: 'API Host', 'zh-CN': 'API 地址', 'zh-TW': 'API 主機位址', ja: 'APIホスト' },
      value: 'https://api.relay.example',
    },
    { label: { en: 'Model ID', 'zh-CN': '模型 ID', 'zh-TW': '模型 ID', ja: 'モデルID' }, value: 'model-0' },
  ])
})

test('without a model the steps ask for one', () => {
  const { snippets, steps } = cherryStudio.render(inputWith({ model: '' }))
  expect(snippets[0]!.fields).toHaveLength(4)
  expect(steps.map(({ id }) => id)).toContain('client.cherry-studio.step.any-model')
})
