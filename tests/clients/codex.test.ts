import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { codex } from '../../utils/clients/codex.ts'
import { inputWith } from './inputs.ts'

test('the config file', () => {
  const { snippets } = codex.render(inputWith())
  expect(snippets[0]).toMatchObject({ path: '~/.codex/config.toml', language: 'toml', mode: 'merge' })
  expect(snippets[0]!.text).toBe(`model = "model-0"
model_provider = "relay-api-relay-example"
model_providers.relay-api-relay-example.name = "Relay"
model_providers.relay-api-relay-example.base_url = "https://api.relay.example/v1"
model_providers.relay-api-relay-example.wire_api = "responses"
model_providers.relay-api-relay-example.env_key = "RELAY_API_KEY"`)
})

test('on top of an existing file it changes nothing of it', () => {
  const existing = `approval_policy = "on-request"

[model_providers.other]
name = "Other"

[projects."/work"]
trust_level = "trusted"
`
  const before = parse(existing)
  const after = parse(`${codex.render(inputWith()).snippets[0]!.text}\n${existing}`)
  expect(after).toMatchObject(before)
  expect(after).toMatchObject({
    model: 'model-0',
    model_provider: 'relay-api-relay-example',
    model_providers: { 'relay-api-relay-example': { wire_api: 'responses', env_key: 'RELAY_API_KEY' } },
  })
})

test('the key stands in no file of Codex', () => {
  expect(codex.render(inputWith()).snippets[0]!.text).not.toContain('sk-made-up-0')
})

test.each([
  ['linux', '~/.bashrc', "export RELAY_API_KEY='sk-made-up-0'"],
  ['macos', '~/.zshrc', "export RELAY_API_KEY='sk-made-up-0'"],
  ['windows', null, "[Environment]::SetEnvironmentVariable('RELAY_API_KEY', 'sk-made-up-0', 'User')"],
] as const)('on %s the key goes to %s', (os, path, text) => {
  expect(codex.render(inputWith({ os })).snippets[1]).toMatchObject({ path, text })
})

test.each(['https://openai', 'https://ollama', 'https://lmstudio', 'https://amazon.bedrock'])(
  'the provider id for %s is none of the reserved ones',
  (baseUrl) => {
    const { model_provider: provider } = parse(codex.render(inputWith({ baseUrl })).snippets[0]!.text)
    expect(provider).toMatch(/^relay-/)
  },
)

test('a version of the address itself is kept', () => {
  const { text } = codex.render(inputWith({ baseUrl: 'https://api.relay.example/api/v3' })).snippets[0]!
  expect(text).toContain('base_url = "https://api.relay.example/api/v3"')
})

test('without a model, or without Responses, there is no config but the reason', () => {
  for (const [input, id] of [
    [inputWith({ model: '' }), 'client.because.no-model'],
    [inputWith({ baseUrl: 'https://api.relay.example/anthropic' }), 'client.because.no-wire-api'],
  ] as const) {
    const { snippets, warnings } = codex.render(input)
    expect(snippets).toEqual([])
    expect(warnings).toMatchObject([{ id, urgent: true }])
  }
})
