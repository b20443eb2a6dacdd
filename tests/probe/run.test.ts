import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { planCheck } from '../../utils/probe/plan.ts'
import type { PlanOptions } from '../../utils/probe/plan.ts'
import { runPlan } from '../../utils/probe/run.ts'
import type { Ports, RunOptions } from '../../utils/probe/run.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { wireApiIds } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import { keys, models, startRelay } from '../fixtures/relay/index.ts'
import type { Fault, Relay } from '../fixtures/relay/index.ts'

const ports: Ports = {
  fetch,
  now: () => performance.now(),
  hasPermission: () => Promise.resolve(true),
  isOnline: () => true,
}

let relay: Relay
beforeEach(async () => {
  relay = await startRelay()
})
afterEach(() => relay.close())

interface Given extends Partial<Omit<PlanOptions, 'endpoint' | 'model'>> {
  key?: string
  baseUrl?: string
  run?: Partial<RunOptions>
}

function run({ key = keys.good, baseUrl = relay.url, paid = false, run: options = {}, ...plan }: Given = {}) {
  const endpoint = resolveEndpoint(baseUrl)!
  const model = models[0]!
  return runPlan({
    steps: planCheck({ endpoint, model, paid, ...plan }),
    target: { endpoint, apiKey: apiKey(key), model },
    ports,
    signal: new AbortController().signal,
    ...options,
  })
}

/** Where a server was a moment ago. */
async function closedAddress(): Promise<string> {
  const gone = await startRelay()
  await gone.close()
  return gone.url
}

/** Paths that saw a key. */
const shown = (key: string, { requests }: Relay = relay) =>
  requests.filter(({ headers }) => Object.values(headers).some((value) => value.includes(key))).map(({ path }) => path)

const kinds = (evidence: Evidence[]) => [...new Set(evidence.map(({ outcome }) => outcome.kind))]
const answer = (evidence: Evidence[], probe: string) => {
  const outcome = evidence.find((entry) => entry.probe === probe)?.outcome
  if (outcome?.kind !== 'response') throw new Error(`no answer to ${probe}: ${outcome?.kind}`)
  return outcome
}

describe('what is sent', () => {
  test('a free check asks each question once and spends nothing', async () => {
    await run()
    expect(relay.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /api/status',
      'GET /api/usage/token/',
      'GET /v1/models',
      'POST /v1/chat/completions',
      'POST /v1/messages',
      'POST /v1/responses',
      `POST /v1beta/models/${models[0]}:generateContent`,
    ])
    expect(relay.requests.filter(({ body }) => body !== '' && body !== '{}')).toEqual([])
    expect(relay.tokens).toBe(0)
  })

  test('a test message is short, streams, and is sent last', async () => {
    const evidence = await run({ paid: true })
    const sent = JSON.parse(relay.requests.at(-1)!.body) as Record<string, unknown>
    expect(sent).toMatchObject({ model: models[0], max_tokens: 16, stream: true })
    expect(answer(evidence, 'message').body).toContain('data:')
    expect(evidence.at(-1)!.firstByteMs).toBeGreaterThan(0)
    expect(relay.tokens).toBe(15)
  })

  test('no cookie, no referrer, the key in one header', async () => {
    await run()
    for (const { headers, path } of relay.requests) {
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
      const carriers = Object.entries(headers).filter(([, value]) => value.includes(keys.good))
      expect(
        carriers.map(([name]) => name),
        path,
      ).toEqual(path === '/api/status' ? [] : [path.includes('v1beta') ? 'x-goog-api-key' : 'authorization'])
    }
  })

  test('a bad key is shown twice, and once more where the relay then tells why it is bad', async () => {
    const evidence = await run({ key: keys.unknown })
    expect(shown(keys.unknown)).toEqual(['/v1/models', '/v1/chat/completions', '/api/usage/token/'])
    expect(answer(evidence, 'models').status).toBe(401)
  })

  test('a relay that locks out who shows bad keys gets one twice', async () => {
    const strict = await startRelay({ family: 'sub2api' })
    await run({ key: keys.unknown, baseUrl: strict.url })
    expect(shown(keys.unknown, strict)).toEqual(['/v1/models', '/v1/chat/completions'])
    await strict.close()
  })

  test('who answers first does not count', async () => {
    const inOrder = await run({ key: keys.unknown })
    const secondIsIn = Promise.withResolvers<void>()
    const late: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (response.url.endsWith('/models')) await secondIsIn.promise
      return response
    }
    const onEvidence = ({ probe }: Evidence) => (probe === 'empty-post' ? secondIsIn.resolve() : undefined)
    const outOfOrder = await run({ key: keys.unknown, run: { ports: { ...ports, fetch: late }, onEvidence } })
    expect(outOfOrder.map(({ probe }) => probe)).toEqual(inOrder.map(({ probe }) => probe))
  })

  test('a rate limit is not answered with more requests', async () => {
    relay.setFault({ kind: 'rate-limit' })
    const evidence = await run({ paid: true })
    expect(relay.requests).toHaveLength(3)
    expect(answer(evidence, 'models').headers['retry-after']).toBeDefined()
  })

  test('one rate limit among good answers is enough to stop', async () => {
    relay.setFault({ kind: 'rate-limit', on: '/v1/chat' })
    await run({ paid: true })
    expect(relay.requests).toHaveLength(3)
  })

  test('nothing without the permission', async () => {
    const evidence = await run({ run: { ports: { ...ports, hasPermission: () => Promise.resolve(false) } } })
    expect(relay.requests).toEqual([])
    expect(kinds(evidence)).toEqual(['no-permission'])
  })

  test('what is known is not asked again', async () => {
    const known = await run()
    relay.reset()
    expect(await run({ run: { known } })).toEqual(known)
    expect(relay.requests).toEqual([])
  })

  test('never more than three at once', async () => {
    let atOnce = 0
    let most = 0
    const counting: typeof fetch = async (...call) => {
      most = Math.max(most, (atOnce += 1))
      try {
        return await fetch(...call)
      } finally {
        atOnce -= 1
      }
    }
    relay.setLatency(30)
    await run({ run: { ports: { ...ports, fetch: counting } } })
    expect(most).toBe(3)
  })
})

describe('what is recorded', () => {
  test.each(wireApiIds)('a message over %s: its first token and what it took', async (wireApi) => {
    const evidence = await run({ paid: true, wireApis: [wireApi] })
    const { spent, firstByteMs, ms } = evidence.find(({ probe }) => probe === 'message')!
    expect(spent).toMatchObject({ inputTokens: 9, outputTokens: 6 })
    expect(spent!.firstTokenMs).toBeGreaterThanOrEqual(firstByteMs!)
    expect(spent!.firstTokenMs).toBeLessThanOrEqual(ms)
  })

  test('the message says what it was told to say', async () => {
    const target = { endpoint: resolveEndpoint(relay.url)!, apiKey: apiKey(keys.good), model: models[0]! }
    await run({ paid: true, wireApis: ['openai-chat'], run: { target: { ...target, testMessage: 'Ahoi' } } })
    expect(JSON.parse(relay.requests.at(-1)!.body)).toMatchObject({ messages: [{ role: 'user', content: 'Ahoi' }] })
  })

  test('a free question and a message have deadlines of their own', async () => {
    relay.setLatency(200)
    const evidence = await run({ paid: true, wireApis: ['openai-chat'], run: { deadlines: { free: 5000, paid: 50 } } })
    expect(answer(evidence, 'models').status).toBe(200)
    expect(evidence.find(({ probe }) => probe === 'message')!.outcome.kind).toBe('timeout')
  })

  test.each<[string, Fault, string]>([
    ['a hang', { kind: 'hang' }, 'timeout'],
    ['a redirect within the site', { kind: 'redirect-same-origin' }, 'redirected'],
    ['a page', { kind: 'html-200' }, 'response'],
    ['an empty answer', { kind: 'empty-200' }, 'response'],
  ])('%s', async (_name, fault, kind) => {
    relay.setFault(fault)
    expect(kinds(await run({ run: { deadlines: { free: 300 } } }))).toEqual([kind])
  })

  test('a closed port', async () => {
    const evidence = await run({ baseUrl: await closedAddress() })
    expect(kinds(evidence)).toEqual(['unreachable'])
    expect(JSON.stringify(evidence)).toContain('ECONNREFUSED')
  })

  test('offline', async () => {
    const offline = { ...ports, isOnline: () => false }
    expect(kinds(await run({ baseUrl: await closedAddress(), run: { ports: offline } }))).toEqual(['offline'])
  })

  test('another site never sees a redirected key', async () => {
    const other = await startRelay()
    relay.setFault({ kind: 'redirect-other-origin', target: other.url })
    expect(kinds(await run())).toEqual(['redirected'])
    expect(other.requests).toEqual([])
    await other.close()
  })

  test('a huge body is cut', async () => {
    relay.setFault({ kind: 'huge-body' })
    const { body, truncated } = answer(await run(), 'models')
    expect(truncated).toBe(true)
    expect(body.length).toBeLessThanOrEqual(64_000)
  })

  test('an agent that does not come to an end is cut off', async () => {
    relay.setFault({ kind: 'huge-body', on: '/v1/chat' })
    const evidence = await run({ paid: true, extras: { agent: true }, wireApis: ['openai-chat'] })
    expect(answer(evidence, 'agent-message').truncated).toBe(true)
    const last = relay.requests.at(-1)!
    await vi.waitUntil(() => last.closedEarly)
  })

  test('a line that breaks in the middle', async () => {
    relay.setFault({ kind: 'drop-mid-stream', on: 'chat/completions' })
    const outcome = answer(await run({ paid: true }), 'message')
    expect(outcome.dropped).toBe(true)
  })

  test('no key in any evidence, whatever the relay answers', async () => {
    for (const key of Object.values(keys)) {
      relay.reset()
      const evidence = JSON.stringify(await run({ key, paid: true }))
      expect(evidence).not.toContain(key.slice(3, 11))
      expect(evidence).not.toContain(key.slice(-12))
    }
  })
})

test('cancel stops everything at once', async () => {
  relay.setFault({ kind: 'hang' })
  const controller = new AbortController()
  const running = run({ run: { signal: controller.signal } })
  await vi.waitUntil(() => relay.requests.length === 3)
  const before = performance.now()
  controller.abort()
  const evidence = await running
  expect(performance.now() - before).toBeLessThan(1000)
  expect(kinds(evidence)).toEqual(['cancelled'])
  expect(relay.requests).toHaveLength(3)
})

test.each([2, 4, 6])('nothing is sent after a cancel, here after answer %i', async (after) => {
  const controller = new AbortController()
  let answers = 0
  let sent = 0
  const onEvidence = () => {
    answers += 1
    if (answers !== after) return
    controller.abort()
    sent = relay.requests.length
  }
  await run({ paid: true, run: { signal: controller.signal, onEvidence } })
  expect(relay.requests).toHaveLength(sent)
  expect(relay.tokens).toBe(0)
})
