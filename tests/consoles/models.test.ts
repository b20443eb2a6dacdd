// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { newApiAccess } from '../../utils/consoles/new-api.ts'
import { oneApiAccess } from '../../utils/consoles/one-api.ts'
import { sub2apiAccess } from '../../utils/consoles/sub2api.ts'
import type { ConsoleAccess, KeyRow } from '../../utils/consoles/types.ts'
import { fixedAnswers, testPage } from './console-page.ts'
import type { Replies } from './console-page.ts'

const row: KeyRow = {
  element: document.createElement('tr'),
  spots: [],
  id: '5',
  name: 'codex',
  maskedKey: '',
  status: 'active',
  group: 'Max',
}
const data = (value: unknown) => ({ body: { code: 0, success: true, data: value } })
const list = 'GET /api/token/'
const token = (fields: object) => data({ items: [{ id: 5, name: 'codex', key: 'abcd', ...fields }], total: 1 })
const userModels = { 'GET /api/user/models': data(['gpt-5.5', 'claude-sonnet-5', 'gpt-5.5']) }
const channels = 'GET /api/v1/channels/available'
const channel = (group: string, ...names: string[]) => ({
  name: 'a channel',
  platforms: [{ platform: 'openai', groups: [{ name: group }], supported_models: names.map((name) => ({ name })) }],
})

test.each<[string, ConsoleAccess, Replies, string[]]>([
  [
    'new-api: those of the group',
    newApiAccess,
    { [list]: token({ group: 'vip' }), ...userModels },
    ['claude-sonnet-5', 'gpt-5.5'],
  ],
  [
    'new-api: the limits of the key win',
    newApiAccess,
    { [list]: token({ model_limits_enabled: true, model_limits: 'gpt-5.5,gpt-5.5-mini' }), ...userModels },
    ['gpt-5.5', 'gpt-5.5-mini'],
  ],
  ['new-api: a key that is gone', newApiAccess, { [list]: data({ items: [], total: 0 }), ...userModels }, []],
  [
    'one-api: those of the user',
    oneApiAccess,
    { 'GET /api/token/5': data({ models: null }), 'GET /api/user/available_models': data(['gpt-4o', 'not an id', 7]) },
    ['7', 'gpt-4o'],
  ],
  ['one-api: the limits of the key win', oneApiAccess, { 'GET /api/token/5': data({ models: 'b,a' }) }, ['a', 'b']],
  [
    'sub2api: those of the channels with the group',
    sub2apiAccess,
    {
      [channels]: data([
        channel('Max', 'claude-sonnet-5'),
        channel('Other', 'gpt-5.5'),
        channel('Max', 'claude-opus-5'),
      ]),
    },
    ['claude-opus-5', 'claude-sonnet-5'],
  ],
  ['sub2api: a page that the admin does not show', sub2apiAccess, { [channels]: data([]) }, []],
  ['sub2api: no answer', sub2apiAccess, {}, []],
])('%s', async (_what, access, replies, models) => {
  const { fetch } = fixedAnswers(replies)
  const page = testPage({ fetch, storage: { getItem: (name) => (/uid|auth_token/.test(name) ? '7' : null) } })
  expect(await access.readModels!(page, row)).toEqual(models)
})

test('new-api is asked for the group of the key, and never to show it', async () => {
  const urls: string[] = []
  const { fetch: answer } = fixedAnswers({ [list]: token({ group: 'a&b' }), ...userModels })
  const fetch: typeof answer = (input, init) => (urls.push(input as string), answer(input, init))
  await newApiAccess.readModels!(testPage({ fetch, storage: { getItem: () => '7' } }), row)
  expect(urls.at(-1)).toContain('/api/user/models?group=a%26b')
  expect(urls.some((url) => url.endsWith('/key'))).toBe(false)
})
