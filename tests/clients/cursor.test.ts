import { expect, test } from 'vitest'
import { cursor } from '../../utils/clients/cursor.ts'
import { inputWith } from './inputs.ts'

test('the screen', () => {
  expect(cursor.render(inputWith()).snippets[0]!.text).toBe(`OpenAI API Key: sk-made-up-0
Override OpenAI Base URL: https://api.relay.example/v1
Add model: model-0`)
})

test.each([
  [{}, []],
  [{ model: 'claude-sonnet-4-5' }, ['cursor.warning.built-in-name']],
  [{ model: 'GPT-5' }, ['cursor.warning.built-in-name']],
  [{ model: 'relay/gpt-5' }, []],
  [{ baseUrl: 'http://192.168.1.2:3000' }, ['because.private-host']],
  [{ baseUrl: 'https://localhost', model: 'grok-4' }, ['because.private-host', 'cursor.warning.built-in-name']],
  [{ baseUrl: 'http://api.relay.example' }, ['warning.https']],
])('%j calls for %j', (input, warnings) => {
  const urgent = cursor.render(inputWith(input)).warnings.filter((warning) => warning.urgent)
  expect(urgent.map(({ id }) => id)).toEqual(warnings.map((name) => `client.${name}`))
})
