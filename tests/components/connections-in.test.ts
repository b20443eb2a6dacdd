import { expect, test } from 'vitest'
import { connectionsIn } from '../../components/saved/connections-in.ts'

const key = 'sk-Zq3vN8rT5yWb1xKc7mPd2fGh9jLsA4eU'
const link = (host: string) =>
  `ccswitch://v1/import?resource=provider&app=claude&name=X&endpoint=https%3A%2F%2F${host}&apiKey=${key}`
const found = (text: string) =>
  connectionsIn(text).map(({ name, baseUrl, apiKey, model }) => [name, baseUrl, apiKey, model])

test.each([
  ['nothing', 'Good morning', []],
  [
    'a config, repaired',
    `OPENAI_BASE_URL=https://a.relay.example/v1/chat/completions\nOPENAI_API_KEY=${key}\nOPENAI_MODEL=gpt-5.2`,
    [['a.relay.example', 'https://a.relay.example/v1', key, 'gpt-5.2']],
  ],
  [
    'two links',
    `${link('a.relay.example')} and ${link('b.relay.example')}`,
    [
      ['a.relay.example', 'https://a.relay.example', key, ''],
      ['b.relay.example', 'https://b.relay.example', key, ''],
    ],
  ],
])('%s', (_what, text, expected) => {
  expect(found(text)).toEqual(expected)
})
