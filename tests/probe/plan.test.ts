import { describe, expect, test } from 'vitest'
import { planCheck } from '../../utils/probe/plan.ts'
import type { PlanOptions } from '../../utils/probe/plan.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

const plan = (baseUrl: string, options: Omit<PlanOptions, 'endpoint'>) =>
  planCheck({ endpoint: resolveEndpoint(baseUrl)!, ...options }).map(
    ({ probe, wireApi, stage }) => `${stage} ${probe} ${wireApi ?? '-'}`,
  )

const everything = [
  '1 models -',
  '1 empty-post openai-chat',
  '2 empty-post openai-responses',
  '2 empty-post anthropic-messages',
  '2 empty-post gemini',
]

describe('a plan asks only what can be learnt', () => {
  test.each<[string, string, Omit<PlanOptions, 'endpoint'>, string[]]>([
    ['all wire APIs', 'https://relay.test', { model: 'gpt-5.2', paid: false }, everything],
    ['no model: Gemini has it in the path', 'https://relay.test', { model: null, paid: false }, everything.slice(0, 4)],
    ['no model, nothing to pay for', 'https://relay.test', { model: null, paid: true }, everything.slice(0, 4)],
    [
      'one client, one message',
      'https://relay.test',
      { model: 'gpt-5.2', paid: true, wireApis: ['openai-responses'] },
      ['1 models -', '1 empty-post openai-responses', '3 message openai-responses'],
    ],
    [
      'an address for Anthropic only',
      'https://relay.test/anthropic',
      { model: 'm', paid: false },
      ['1 models -', '1 empty-post anthropic-messages'],
    ],
    [
      'an address with a version of its own',
      'https://relay.test/api/paas/v4',
      { model: 'm', paid: false },
      ['1 models -', '1 empty-post openai-chat', '2 empty-post openai-responses'],
    ],
  ])('%s', (_name, baseUrl, options, expected) => {
    expect(plan(baseUrl, options)).toEqual(expected)
  })
})
