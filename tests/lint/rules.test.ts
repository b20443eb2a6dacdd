import { describe, expect, test } from 'vitest'
import { lint, rules } from '../../utils/lint/index.ts'
import { emptyDraft } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { apiKeyRows } from './api-key-rows.ts'
import { baseUrlRows } from './base-url-rows.ts'
import { modelRows } from './model-rows.ts'
import { key } from './row.ts'

const github = 'ghp_geGMfOmUbNGQpqadwDOX72ICaLyPPxiOpx9I'

const rows = Object.entries({ baseUrl: baseUrlRows, apiKey: apiKeyRows, model: modelRows }).flatMap(([field, list]) =>
  list.map(([value, remains, ...ids]) => [field as Field, value, remains, ids] as const),
)

/** What only shows when one field is seen beside another (issue: keys of another vendor than the host). */
const together: readonly (readonly [draft: Draft, judged: Field, ids: string[]])[] = [
  [{ baseUrl: 'https://api.anthropic.com', apiKey: 'sk-ant-api03-q7Lw2Zr9', model: '' }, 'baseUrl', []],
  [
    { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-ant-api03-q7Lw2Zr9', model: '' },
    'baseUrl',
    ['base-url-official-host'],
  ],
  [{ baseUrl: 'https://api.openai.com/v1', apiKey: key, model: '' }, 'baseUrl', ['base-url-official-host']],
  [{ baseUrl: 'https://models.github.ai/inference', apiKey: github, model: '' }, 'apiKey', []],
  [{ baseUrl: 'https://api.openai.com/v1', apiKey: github, model: '' }, 'apiKey', ['api-key-wrong-kind']],
  [{ baseUrl: 'https://api.anthropic.com', apiKey: '', model: 'gpt-5.2' }, 'model', ['model-wrong-protocol']],
  [{ baseUrl: 'https://relay-one.net/anthropic', apiKey: '', model: 'gpt-5.2' }, 'model', []],
  [{ baseUrl: 'https://api.openai.com/v1', apiKey: '', model: 'openai/gpt-5.2' }, 'model', ['model-vendor-prefix']],
  [{ baseUrl: 'https://relay-one.net/v1', apiKey: '', model: 'openai/gpt-5.2' }, 'model', []],
]

test.each(together)('%j, %s', (draft, field, ids) => {
  expect(lint(draft, [field]).findings.map(({ id, severity }) => [id, severity === 'error'])).toEqual(
    ids.map((id) => [id, false]),
  )
})

const check = (field: Field, value: string) => lint({ ...emptyDraft, [field]: value }, [field])

describe('what each rule says, and what remains', () => {
  test.each(rows)('%s %j', (field, value, remains, expected) => {
    const { findings, connection } = check(field, value)
    expect(findings.map(({ id }) => id).sort()).toEqual([...expected].sort())
    expect(connection[field]).toBe(remains)
    expect(findings.some(({ blocking }) => blocking)).toBe(remains === null)
  })
})

test('every rule has a row that it speaks in', () => {
  const spoken = new Set([...rows.flatMap(([, , , ids]) => ids), ...together.flatMap(([, , ids]) => ids)])
  expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([])
})

describe('repairing twice changes nothing', () => {
  test.each(rows)('%s %j', (field, value) => {
    const once = check(field, value).repaired
    expect(lint(once, [field]).repaired).toEqual(once)
  })
})

test('no finding carries a whole key', () => {
  for (const [field, value] of rows) {
    const { findings } = check(field, value)
    for (const { data, fix } of findings) {
      expect(Object.values(data).join(' ')).not.toContain(key)
      // Taking an address out of a text may leave the key in it for the next rule to find.
      if (fix?.field === 'model') expect(fix.value).not.toContain(key)
    }
  }
})

test('only the judged fields are looked at', () => {
  const draft = { baseUrl: 'hello', apiKey: '', model: ' gpt-5.2' }
  expect(lint(draft, ['model'])).toMatchObject({
    findings: [{ field: 'model', id: 'value-whitespace' }],
    repaired: { baseUrl: 'hello', apiKey: '', model: 'gpt-5.2' },
  })
  expect(new Set(lint(draft).findings.map(({ field }) => field))).toEqual(new Set(['baseUrl', 'apiKey', 'model']))
})

test('a server of one’s own needs no key', () => {
  const draft = { baseUrl: 'http://localhost:1234/v1', apiKey: 'lm-studio', model: '' }
  expect(lint(draft, ['apiKey']).connection.apiKey).toBe('lm-studio')
  expect(lint({ ...draft, baseUrl: 'https://relay-one.net' }, ['apiKey']).connection.apiKey).toBeNull()
})

describe('a word in the wrong field moves to the right one', () => {
  test.each<[Field, string, Field]>([
    ['baseUrl', key, 'apiKey'],
    ['baseUrl', 'gpt-5.2', 'model'],
    ['apiKey', 'https://relay-one.net/v1', 'baseUrl'],
    ['apiKey', 'gpt-5.2', 'model'],
    ['model', key, 'apiKey'],
    ['model', 'https://relay-one.net/v1', 'baseUrl'],
  ])('%s %s → %s', (field, value, target) => {
    const [finding] = check(field, value).findings
    expect(finding?.fix).toEqual({ field: target, value, clears: field })
    expect(finding?.safe).toBe(false)
  })

  test('but never over what stands there', () => {
    const [finding] = lint({ baseUrl: 'https://relay-one.net', apiKey: 'gpt-5.2', model: 'gpt-5' }, ['apiKey']).findings
    expect(finding).toMatchObject({ id: 'api-key-is-model', fix: null })
  })
})

describe('what is offered, but not done without asking', () => {
  test.each<[Field, string, string]>([
    ['model', 'DeepSeek Coder', 'deepseek-coder'],
    ['model', 'Claude Sonnet 4.5', 'claude-sonnet-4-5'],
    ['model', '通义千问 Qwen3 Max', 'qwen3-max'],
    ['model', 'Qwen 3 Max', 'qwen3-max'],
    ['model', 'GPT-4o', 'gpt-4o'],
    ['baseUrl', 'http://relay-one.net', 'https://relay-one.net'],
    ['baseUrl', 'https://dash.4096bytes.com/keys', 'https://api.4096bytes.com'],
    ['baseUrl', 'https://aistudio.google.com/app/apikey', 'https://generativelanguage.googleapis.com'],
  ])('%s %s → %s', (field, value, offered) => {
    const { findings, repaired } = check(field, value)
    expect(findings.find(({ fix }) => fix !== null)).toMatchObject({ safe: false, fix: { field, value: offered } })
    expect(repaired[field]).toBe(value)
  })
})
