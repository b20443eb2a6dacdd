import { describe, expect, test } from 'vitest'
import { clients, findClient } from '../../utils/clients/index.ts'
import { chooseWireApi, judgeClient } from '../../utils/clients/readiness.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { endpointOf } from './inputs.ts'

const short = {
  chat: 'openai-chat',
  responses: 'openai-responses',
  messages: 'anthropic-messages',
  gemini: 'gemini',
} as const
const clientOf = (id: string) => findClient(id)!

/** `chat:ok` is what the relay answered on one wire API, `key-invalid` concerns all. Best ranked first. */
const diagnosed = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [, api, cause, only] = /^(?:(\w+):)?([\w-]+?)(?:@(agents|json))?$/.exec(word)!
      return {
        id: cause as CauseId,
        wireApi: api ? short[api as keyof typeof short] : null,
        strength: 'body' as const,
        ...(only && { only: only as 'agents' | 'json' }),
      }
    })

const allAbsent =
  'chat:endpoint-not-found responses:endpoint-not-found messages:html-instead-of-api gemini:method-not-allowed'

const rows: [client: string, diagnoses: string, status: string, because: string][] = [
  // Nothing is known.
  ['codex', '', 'unknown', 'client.because.not-checked'],
  ['codex', 'ok', 'unknown', 'client.because.not-checked'],
  ['codex', 'chat:ok', 'unknown', 'client.because.not-checked'],
  // It answered.
  ['cursor', 'chat:ok', 'ready', 'client.because.answered'],
  ['codex', 'responses:parameter-unsupported', 'ready', 'client.because.answered'],
  ['cherry-studio', 'chat:endpoint-not-found messages:ok', 'ready', 'client.because.answered'],
  ['cherry-studio', 'chat:key-invalid messages:ok', 'ready', 'client.because.answered'],
  // Coding agents need more than a hello.
  ['codex', 'responses:ok responses:upstream-error@agents', 'not-ready', 'client.because.no-tools'],
  ['cherry-studio', 'chat:ok chat:upstream-error@agents', 'ready', 'client.because.answered'],
  ['cursor', 'chat:ok chat:upstream-error@json', 'ready', 'client.because.answered'],
  // What the client needs is not there.
  ['codex', 'responses:endpoint-not-found chat:ok', 'not-ready', 'client.because.no-wire-api'],
  ['claude-code', 'messages:html-instead-of-api chat:ok', 'not-ready', 'client.because.no-wire-api'],
  ['claude-code', 'messages:wrong-protocol', 'not-ready', 'client.because.no-wire-api'],
  ['cursor', 'chat:method-not-allowed', 'not-ready', 'client.because.no-wire-api'],
  ['curl', allAbsent, 'not-ready', 'client.because.no-wire-api'],
  ['curl', 'chat:endpoint-not-found', 'unknown', 'client.because.not-checked'],
  // Key, model or address are wrong.
  ['codex', 'key-invalid', 'not-ready', 'cause.key-invalid.title'],
  ['codex', 'responses:model-not-found', 'not-ready', 'cause.model-not-found.title'],
  ['codex', 'responses:model-not-found responses:ok', 'not-ready', 'cause.model-not-found.title'],
  ['codex', 'account-balance responses:ok', 'not-ready', 'cause.account-balance.title'],
  ['codex', 'site-not-found', 'not-ready', 'cause.site-not-found.title'],
  ['cursor', 'messages:key-expired', 'unknown', 'client.because.not-checked'],
  // A good answer outranks it.
  ['codex', 'responses:ok model-not-found', 'ready', 'client.because.answered'],
  ['cursor', 'chat:ok endpoint-not-found', 'ready', 'client.because.answered'],
  // It may pass, or says nothing about the client itself.
  ['codex', 'responses:rate-limited', 'unknown', 'cause.rate-limited.title'],
  ['codex', 'offline', 'unknown', 'cause.offline.title'],
  ['claude-code', 'messages:client-not-allowed', 'unknown', 'cause.client-not-allowed.title'],
  ['cherry-studio', 'origin-blocked', 'unknown', 'cause.origin-blocked.title'],
]

test.each(rows)('%s after "%s": %s, %s', (id, words, status, because) => {
  const endpoint = endpointOf('https://api.relay.example')
  const readiness = judgeClient(clientOf(id), { endpoint, model: 'model-0', diagnoses: diagnosed(words) })
  expect([readiness.id, readiness.status, readiness.because.id]).toEqual([id, status, because])
})

describe('the address and the model', () => {
  test.each([
    ['cursor', 'http://192.168.1.2:3000', 'chat:ok', 'not-ready', 'client.because.private-host'],
    ['cherry-studio', 'http://192.168.1.2:3000', 'chat:ok', 'ready', 'client.because.answered'],
    ['claude-code', 'https://api.relay.example/api/v3', '', 'not-ready', 'client.because.no-wire-api'],
    ['cursor', 'https://api.relay.example/anthropic', '', 'not-ready', 'client.because.no-wire-api'],
    ['cherry-studio', 'https://api.relay.example/anthropic', 'messages:ok', 'ready', 'client.because.answered'],
  ])('%s at %s after "%s": %s, %s', (id, baseUrl, words, status, because) => {
    const endpoint = endpointOf(baseUrl)
    const readiness = judgeClient(clientOf(id), { endpoint, model: 'model-0', diagnoses: diagnosed(words) })
    expect([readiness.status, readiness.because.id]).toEqual([status, because])
  })

  test.each([
    ['codex', 'not-ready', 'client.because.no-model'],
    ['cursor', 'ready', 'client.because.answered'],
    ['claude-code', 'ready', 'client.because.answered'],
  ])('%s without a model: %s', (id, status, because) => {
    const diagnoses = diagnosed('chat:ok responses:ok messages:ok')
    for (const model of [null, '']) {
      const readiness = judgeClient(clientOf(id), {
        endpoint: endpointOf('https://api.relay.example'),
        model,
        diagnoses,
      })
      expect([readiness.status, readiness.because.id]).toEqual([status, because])
    }
  })
})

test.each([
  ['cherry-studio', '', 'openai-chat'],
  ['cherry-studio', 'messages:ok', 'anthropic-messages'],
  ['cherry-studio', 'messages:ok chat:parameter-unsupported', 'openai-chat'],
  ['cherry-studio', 'chat:endpoint-not-found', 'openai-responses'],
  ['cherry-studio', allAbsent, 'openai-chat'],
  ['codex', 'responses:endpoint-not-found', 'openai-responses'],
])('%s after "%s" speaks %s', (id, words, wireApi) => {
  expect(chooseWireApi(clientOf(id), diagnosed(words))).toBe(wireApi)
})

test('every client can be judged', () => {
  for (const client of clients)
    expect(
      judgeClient(client, { endpoint: endpointOf('https://api.relay.example'), model: null, diagnoses: [] }).status,
    ).toBe('unknown')
})
