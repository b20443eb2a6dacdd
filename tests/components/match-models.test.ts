import { expect, test } from 'vitest'
import { matchModels } from '../../components/match-models.ts'

const models = ['claude-sonnet-4-5', 'gpt-5.2', 'gpt-5.2-codex', 'vendor/gpt-5.2', 'deepseek-chat']

test.each<[typed: string, found: string[]]>([
  ['', models],
  ['   ', models],
  ['gpt', ['gpt-5.2', 'gpt-5.2-codex', 'vendor/gpt-5.2']],
  ['GPT 5.2', ['gpt-5.2', 'gpt-5.2-codex', 'vendor/gpt-5.2']],
  ['codex 5', ['gpt-5.2-codex']],
  ['sonnet', ['claude-sonnet-4-5']],
  ['vendor/', ['vendor/gpt-5.2']],
  ['gemini', []],
])('%s', (typed, found) => {
  expect(matchModels(models, typed)).toEqual(found)
})
