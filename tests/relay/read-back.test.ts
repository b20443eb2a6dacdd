import { describe, expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import { lint } from '../../utils/lint/index.ts'
import { parse } from '../../utils/relay/parse.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { fields } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

const key = apiKey('sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn')
const model = 'gpt-5.2'
const addresses = ['https://api.relay-one.net', 'https://relay-one.net:8443/llm', 'http://127.0.0.1:3000']
const systems = ['linux', 'macos', 'windows'] as const

function readBack(text: string) {
  const { draft } = parse(text)
  const { connection } = lint(
    draft,
    fields.filter((field) => draft[field] !== ''),
  )
  return { ...connection, root: connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl)!.root }
}

const cases = clients.flatMap((client) =>
  client.wireApis.flatMap((wireApi) =>
    systems.flatMap((os) => addresses.map((address) => ({ client, wireApi, os, address }))),
  ),
)

describe('what Keyfit wrote itself, Keyfit reads back', () => {
  test.each(cases)('$client.id, $wireApi, $os, $address', ({ client, wireApi, os, address }) => {
    const endpoint = resolveEndpoint(address)!
    const config = client.render({ name: 'relay-one.net', endpoint, apiKey: key, model, os, wireApi })
    for (const { text } of config.snippets) {
      const back = readBack(text)
      if (text.includes(new URL(address).hostname)) expect(back.root).toBe(endpoint.root)
      if (text.includes(key)) expect(back.apiKey).toBe(key)
      if (text.includes(model)) expect(back.model).toBe(model)
    }
    const whole = readBack(config.snippets.map(({ text }) => text).join('\n'))
    expect(whole).toMatchObject({ root: endpoint.root, apiKey: key, model })
    for (const { url } of config.links) expect(readBack(url)).toMatchObject({ root: endpoint.root, apiKey: key })
  })
})

test('what a text of several lines says stays the same inside base64', () => {
  const text = `OPENAI_BASE_URL=https://api.relay-one.net/v1\nOPENAI_API_KEY=${key}\nOPENAI_MODEL=${model}`
  const once = Buffer.from(text).toString('base64')
  const share = `ai-provider:v1:${Buffer.from(JSON.stringify({ type: 'openai', name: 'R', apiKey: key, baseUrl: 'https://api.relay-one.net/v1' })).toString('base64')}`
  expect(readBack(once)).toEqual(readBack(text))
  expect(readBack(Buffer.from(once).toString('base64'))).toEqual(readBack(text))
  expect(readBack(share)).toMatchObject({ root: 'https://api.relay-one.net', apiKey: key })
})
