import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, preview } from '../../utils/check.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { keys, startRelay } from '../fixtures/relay/index.ts'
import type { Fault, FaultKind, Relay } from '../fixtures/relay/index.ts'

const kinds = [
  'cloudflare-block',
  'drop-mid-stream',
  'error-in-200',
  'html-200',
  'rate-limit',
  'server-error',
] as const satisfies FaultKind[]
type Kind = (typeof kinds)[number] | null
const each: readonly Kind[] = [null, ...kinds]

let relay: Relay
beforeAll(async () => void (relay = await startRelay()))
afterAll(() => relay.close())

const ports = { fetch, now: () => performance.now(), hasPermission: () => Promise.resolve(true), isOnline: () => true }

async function run(list: Kind, question: Kind, message: Kind) {
  const chat = 'chat/completions'
  const faults: (Fault | null)[] = [
    list && { kind: list, on: '/v1/models' },
    question && { kind: question, on: chat, times: 1 },
    message && { kind: message, on: chat, after: question ? 0 : 1 },
  ]
  relay.reset()
  relay.setFault(faults.filter((fault) => fault !== null))
  const connection = connectionOf({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  const plan = preview({ connection, paid: true, wireApis: ['openai-chat'] })!
  return check(plan, ports, {
    signal: new AbortController().signal,
  })
}

describe.each(each)('model list: %s', (list) => {
  test.each(each)('free question: %s, and every fault of the message', async (question) => {
    for (const message of each) {
      const { verdict, causes, evidence } = await run(list, question, message)
      const what = `message: ${message}`
      const answer = evidence.find(({ probe }) => probe === 'message')
      // Only a message that was answered well proves it; and whatever went wrong has a name.
      expect(verdict === 'ok', what).toBe(answer !== undefined && message === null)
      expect(causes[0]?.id ?? 'unknown', what).not.toBe('unknown')
      expect(evidence.length, what).toBeGreaterThan(1)
    }
  })
})
