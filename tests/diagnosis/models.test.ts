import { describe, expect, it } from 'vitest'
import { modelsIn, suggestModel } from '../../utils/diagnosis/index.ts'
import { answered, page } from './answer.ts'

const lists: [what: string, body: unknown, expected: string[] | null][] = [
  ['OpenAI', { object: 'list', data: [{ id: 'gpt-5' }, { id: 'gpt-5-mini' }] }, ['gpt-5', 'gpt-5-mini']],
  ['Gemini', { models: [{ name: 'models/gemini-x' }] }, ['gemini-x']],
  ['Ollama', { models: [{ name: 'llama3:8b', model: 'llama3:8b' }] }, ['llama3:8b']],
  ['bare array', [{ id: 'a/b' }], ['a/b']],
  ['bare names', ['a', 'b'], ['a', 'b']],
  ['listed twice', { data: [{ id: 'a' }, { id: 'a' }] }, ['a']],
  ['empty', { object: 'list', data: [] }, []],
  ['console envelope', { code: 0, message: 'success', data: [] }, null],
  ['a list of something else', { data: [{ id: 7 }] }, null],
  ['error in a 200', { success: false, message: 'no', data: [] }, null],
  ['web page', page('New API'), null],
  ['nothing', '', null],
]

describe('modelsIn', () => {
  it.each(lists)('%s', (_what, body, expected) => {
    expect(modelsIn(answered('models', 200, body))).toEqual(expected)
  })

  it('reads what is there of a list that was cut', () => {
    const body = '{"object":"list","data":[{"id":"a","object":"model"},{"id":"b","owned_by":"x"},{"id":"c'
    expect(modelsIn(answered('models', 200, body, {}, { truncated: true }))).toEqual(['a', 'b'])
  })

  it('takes no more than 5,000', () => {
    const data = Array.from({ length: 6_000 }, (_, index) => ({ id: `m${index}` }))
    expect(modelsIn(answered('models', 200, { object: 'list', data }))).toHaveLength(5_000)
  })

  it('looks at model lists only', () => {
    expect(modelsIn(answered('chat', 200, { object: 'list', data: [{ id: 'a' }] }))).toBeNull()
    expect(modelsIn(answered('models', 401, { data: [{ id: 'a' }] }))).toBeNull()
  })
})

const offered = [
  'claude-sonnet-4-5-20250929',
  'deepseek-ai/DeepSeek-V3.1',
  'gemini-2.5-pro',
  'gpt-5',
  'gpt-5-mini',
  'kimi-k2-0711-preview',
  'qwen3-coder-plus',
]
const guesses: [typed: string, expected: string | null][] = [
  ['gpt-5', null],
  ['GPT-5', 'gpt-5'],
  ['openai/gpt-5', 'gpt-5'],
  ['gpt5-mini', 'gpt-5-mini'],
  ['Claude Sonnet 4.5', 'claude-sonnet-4-5-20250929'],
  ['claude-4.5-sonnet', 'claude-sonnet-4-5-20250929'],
  ['claude-sonnet-4-5', 'claude-sonnet-4-5-20250929'],
  ['claude-sonnet-4.5-20250101', 'claude-sonnet-4-5-20250929'],
  ['claude-sonnet-4-5[1m]', 'claude-sonnet-4-5-20250929'],
  ['models/gemini-2.5-pro', null],
  ['gemini-2-5-pro', 'gemini-2.5-pro'],
  ['deepseek-v3.1', 'deepseek-ai/DeepSeek-V3.1'],
  ['gpt-4o', null],
  ['', null],
]

describe('suggestModel', () => {
  it.each(guesses)('%s → %s', (typed, expected) => {
    expect(suggestModel(typed, offered)).toBe(expected)
  })
})
