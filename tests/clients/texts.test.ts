import { expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import type { Config, TextRef } from '../../utils/clients/types.ts'
import { fill } from '../../utils/i18n/index.ts'
import { TEST_MESSAGE } from '../../utils/relay/wire-api.ts'
import { en, zhCN } from '../texts.ts'
import { inputWith, systems } from './inputs.ts'

const inputs = systems.flatMap((os) => [
  { os },
  { os, model: '' },
  { os, model: 'gpt-5', baseUrl: 'http://localhost:3000' },
  { os, baseUrl: 'https://api.relay.example/anthropic' },
])

const refsOf = ({ snippets, links, steps, check, undo, warnings }: Config): TextRef[] => [
  ...snippets.map(({ label }) => label),
  ...links.map(({ label }) => label),
  ...steps,
  ...check,
  ...undo,
  ...warnings,
]

test.each(clients)('$id: every text has all its values, names the client and no key', (client) => {
  for (const input of inputs) {
    const config = client.render(inputWith(input))
    const sentences = refsOf(config).flatMap(({ id, data }) => [fill(en[id], data), fill(zhCN[id], data, 'zh-CN')])
    expect(sentences.filter((sentence) => !sentence || /\{\w+\}|undefined|sk-made-up/.test(sentence))).toEqual([])
    const labels = config.snippets.map(({ label }) => fill(en[label.id], label.data))
    expect(new Set(labels).size).toBe(labels.length)
    const urgent = config.warnings.map((warning) => warning.urgent ?? false)
    expect(urgent).toEqual(urgent.toSorted((a, b) => Number(b) - Number(a)))
  }
})

test.each(clients.filter(({ kind }) => kind !== 'code'))('$id: the last check is the test message', (client) => {
  const last = client.render(inputWith()).check.at(-1)!
  expect(fill(en[last.id], last.data)).toContain(TEST_MESSAGE)
})
