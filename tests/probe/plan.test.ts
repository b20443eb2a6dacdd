import { describe, expect, test } from 'vitest'
import { costOf, planCheck } from '../../utils/probe/plan.ts'
import type { PlanOptions } from '../../utils/probe/plan.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

const plan = (baseUrl: string, options: Omit<PlanOptions, 'endpoint'>) =>
  planCheck({ endpoint: resolveEndpoint(baseUrl)!, ...options })
const lines = (baseUrl: string, options: Omit<PlanOptions, 'endpoint'>) =>
  plan(baseUrl, options).map(
    ({ probe, wireApi, stage, ifNeeded }) => `${stage}${ifNeeded ? '?' : ''} ${probe} ${wireApi ?? '-'}`,
  )

/** What may follow from the answers. */
const after = ['3? billing -', '3? empty-post-x-api-key anthropic-messages', '3? find-address -']
const afterAll = [...after, '3? models-fallback -', '3? status-sub2api -', '3? usage -', '3? usage-sub2api -']
const afterOpenAi = afterAll.filter((line) => !line.includes('x-api-key'))
const everything = [
  '1 models -',
  '1 empty-post openai-chat',
  '1 status -',
  '2 empty-post openai-responses',
  '2 empty-post anthropic-messages',
]

describe('a plan asks only what can be learnt', () => {
  test.each<[string, string, Omit<PlanOptions, 'endpoint'>, string[]]>([
    [
      'all wire APIs',
      'https://relay.test',
      { model: 'gpt-5.2', paid: false },
      [...everything, '2 empty-post gemini', ...afterAll],
    ],
    [
      'no model: Gemini has it in the path',
      'https://relay.test',
      { model: null, paid: false },
      [...everything, ...afterAll],
    ],
    [
      'no model, nothing to pay for',
      'https://relay.test',
      { model: null, paid: true, extras: { agent: true } },
      [...everything, ...afterAll],
    ],
    [
      'one client, one message',
      'https://relay.test',
      { model: 'gpt-5.2', paid: true, wireApis: ['openai-responses'] },
      ['1 models -', '1 empty-post openai-responses', '1 status -', ...afterOpenAi, '4 message openai-responses'],
    ],
    [
      'an address for Anthropic only',
      'https://relay.test/anthropic',
      { model: 'm', paid: false },
      ['1 models -', '1 empty-post anthropic-messages', '1 status -', ...afterAll],
    ],
    [
      'an address with a version of its own',
      'https://relay.test/api/paas/v4',
      { model: 'm', paid: false },
      ['1 models -', '1 empty-post openai-chat', '1 status -', '2 empty-post openai-responses', ...afterOpenAi],
    ],
    [
      'more messages only when asked for',
      'https://relay.test',
      { model: 'm', paid: true, wireApis: ['openai-chat'], extras: { agent: true, json: true } },
      [
        ...['1 models -', '1 empty-post openai-chat', '1 status -', ...afterOpenAi, '4 message openai-chat'],
        ...['4? agent-message openai-chat', '4? json-mode openai-chat'],
      ],
    ],
    [
      'Anthropic has no JSON mode',
      'https://relay.test/anthropic',
      { model: 'm', paid: true, extras: { json: true } },
      [...['1 models -', '1 empty-post anthropic-messages', '1 status -', ...afterAll], '4 message anthropic-messages'],
    ],
    [
      'nothing more for free',
      'https://relay.test',
      { model: 'm', paid: false, wireApis: ['openai-chat'], extras: { agent: true, json: true } },
      ['1 models -', '1 empty-post openai-chat', '1 status -', ...afterOpenAi],
    ],
  ])('%s', (_name, baseUrl, options, expected) => {
    expect(lines(baseUrl, options)).toEqual(expected)
  })
})

test('the cost is known before anything is sent', () => {
  const free = plan('https://relay.test', { model: 'm', paid: false, wireApis: ['openai-chat'] })
  expect(costOf(free)).toEqual({ requests: 3, atMost: 14, messages: 0 })
  const paid = plan('https://relay.test', { model: 'm', paid: true, extras: { agent: true } })
  expect(costOf(paid)).toEqual({ requests: 7, atMost: 20, messages: 2 })
})
