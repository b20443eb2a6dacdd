import { afterEach, describe, expect, test } from 'vitest'
import { check, judge, preview } from '../../utils/check.ts'
import { readOffers } from '../../utils/offers.ts'
import type { CheckInput } from '../../utils/check.ts'
import { findProbe } from '../../utils/probe/probes/index.ts'
import type { Ports } from '../../utils/probe/run.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { connectionOf, wireApiIds } from '../../utils/relay/schema.ts'
import type { WireApi } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import { SavedEvidence } from '../../utils/report/json.ts'
import { keys, models, startRelay } from '../fixtures/relay/index.ts'
import type { Fault, FamilyId, KeyState, Relay, RelayOptions } from '../fixtures/relay/index.ts'

const ports: Ports = {
  fetch,
  now: () => performance.now(),
  hasPermission: () => Promise.resolve(true),
  isOnline: () => true,
}

const relays: Relay[] = []
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.close())))

async function start(options: RelayOptions = {}): Promise<Relay> {
  const relay = await startRelay(options)
  relays.push(relay)
  return relay
}

interface Given extends Partial<CheckInput> {
  baseUrl: string
  key?: KeyState
}

async function run({ baseUrl, key = 'good', paid = false, ...input }: Given, outside: Ports = ports) {
  const connection = connectionOf({ baseUrl, apiKey: keys[key], model: models[0]! })
  const plan = preview({ connection, paid, ...input })!
  const result = await check(plan, outside, { signal: new AbortController().signal })
  // What was seen is judged the same again out of a file.
  const saved = result.evidence.map((entry) => SavedEvidence.parse(JSON.parse(JSON.stringify(entry))))
  expect(saved).toEqual(result.evidence)
  expect({ ...judge(saved, plan.model), evidence: saved }).toEqual(result)
  return { ...result, ...readOffers(result, plan) }
}

const only = (...wireApis: WireApi[]) => ({ wireApis })
const asked = ({ requests }: Relay) => requests.map(({ path }) => path)

describe.each<FamilyId>(['new-api', 'one-api', 'sub2api'])('a free check of a healthy %s', (family) => {
  test('waits for three round trips, one after the other', async () => {
    const relay = await start({ family })
    let passed = 0
    let longest = 0
    /** How many answers had to come one after the other before this one could. */
    const counting: typeof fetch = async (...request) => {
      const round = passed + 1
      longest = Math.max(longest, round)
      const response = await fetch(...request)
      passed = Math.max(passed, round)
      return response
    }
    await run({ baseUrl: relay.url }, { ...ports, fetch: counting })
    expect(longest).toBe(3)
  })

  test('takes no longer than these and 150 ms', { timeout: 30_000 }, async () => {
    const relay = await start({ family })
    relay.setLatency(200)
    const timed = async (work: () => Promise<unknown>) => {
      const before = performance.now()
      await work()
      return performance.now() - before
    }
    // A busy machine makes bare requests slow as well: what counts is what the check adds to them.
    const roundTrip = () => Promise.all([1, 2, 3].map(async () => (await fetch(`${relay.url}/api/status`)).text()))
    let added = Infinity
    for (let round = 0; round < 8 && added > 150; round += 1) {
      const bare = await timed(() => roundTrip().then(roundTrip).then(roundTrip))
      added = Math.min(added, (await timed(() => run({ baseUrl: relay.url }))) - bare)
    }
    expect(added).toBeLessThanOrEqual(150)
  })
})

describe('the address finder', () => {
  const rows: [what: string, options: RelayOptions, given: string, offered: string | null][] = [
    ['a prefix that is not there', {}, '/llm', ''],
    ['a prefix too many, two deep', {}, '/llm/gateway', ''],
    ['the path of the console API', {}, '/api', ''],
    ['an address for Anthropic only', {}, '/foo/anthropic', ''],
    ['another version', {}, '/api/v3', ''],
    ['a relay that has a prefix for each protocol', { family: 'claude-relay-service' }, '', '/api'],
    ['web pages everywhere else', { family: 'sub2api' }, '/relay', ''],
    ['a relay below /api', { prefix: '/api' }, '', '/api'],
    ['a relay below /openai', { prefix: '/openai', family: 'one-api' }, '', '/openai'],
    ['nowhere to be found', { prefix: '/hidden' }, '', null],
    ['the right address', {}, '', null],
  ]
  test.each(rows)('%s', async (_what, options, given, offered) => {
    const relay = await start(options)
    const { address, evidence } = await run({ baseUrl: relay.origin + given })
    expect(address).toBe(offered === null ? null : relay.origin + offered)
    expect(evidence.filter(({ probe }) => probe === 'find-address').length).toBeLessThanOrEqual(6)
    expect(new Set(asked(relay)).size).toBe(relay.requests.length)
    expect(relay.tokens).toBe(0)
  })

  test('a key that is refused there also shows where the API is', async () => {
    const relay = await start({ family: 'claude-relay-service' })
    const { address } = await run({ baseUrl: relay.url, key: 'unknown' })
    expect(address).toBe(`${relay.url}/api`)
  })

  test.each<Fault>([
    { kind: 'server-error' },
    { kind: 'cloudflare-block' },
    { kind: 'rate-limit' },
    { kind: 'empty-200' },
    { kind: 'error-in-200' },
    { kind: 'redirect-same-origin' },
    { kind: 'drop-mid-stream' },
  ])('a relay that is ill is not looked for elsewhere: $kind', async (fault) => {
    const relay = await start({ fault })
    const { evidence, address } = await run({ baseUrl: relay.url })
    expect(evidence.filter(({ probe }) => probe === 'find-address')).toEqual([])
    expect(address).toBeNull()
  })

  test('another origin that the console names is offered, and never asked', async () => {
    const other = await start()
    const site = await start({ fault: { kind: 'html-200', on: '/v1' }, advertised: other.url })
    const { address, evidence } = await run({ baseUrl: site.url })
    expect(address).toBe(other.url)
    expect(evidence.some(({ probe }) => probe === 'find-address')).toBe(true)
    expect(other.requests).toEqual([])
  })

  test('an address of the same origin that the console names is asked first', async () => {
    const site = await start({ fault: { kind: 'html-200', on: '/v1' }, advertised: '/deep/path/v1' })
    const { evidence } = await run({ baseUrl: site.url })
    expect(evidence.find(({ probe }) => probe === 'find-address')?.address).toBe(`${site.origin}/deep/path`)
  })
})

describe('the header for Anthropic', () => {
  test('Bearer, where both are taken', async () => {
    const relay = await start()
    const { anthropicHeader } = await run({ baseUrl: relay.url })
    expect(anthropicHeader).toBe('authorization')
    expect(asked(relay).filter((path) => path === '/v1/messages')).toHaveLength(1)
  })

  test('x-api-key, where Bearer is refused; the message then uses it', async () => {
    const relay = await start({ fault: { kind: 'x-api-key-only', on: '/v1/messages' } })
    const { anthropicHeader } = await run({ baseUrl: relay.url, paid: true, ...only('anthropic-messages') })
    expect(anthropicHeader).toBe('x-api-key')
    expect(relay.tokens).toBe(15)
    expect(relay.requests.at(-1)!.headers).not.toHaveProperty('authorization')
  })

  test('neither, where the key is bad', async () => {
    const relay = await start()
    const { anthropicHeader } = await run({ baseUrl: relay.url, key: 'unknown', ...only('anthropic-messages') })
    expect(anthropicHeader).toBeNull()
    expect(relay.requests.some(({ headers }) => 'x-api-key' in headers)).toBe(false)
  })
})

describe('the model list', () => {
  test('is looked for at a second place, once', async () => {
    const relay = await start({ fault: { kind: 'html-200', on: '/v1/models' } })
    await run({ baseUrl: relay.url })
    expect(asked(relay).filter((path) => path.endsWith('/models'))).toEqual(['/v1/models', '/models'])
  })

  test.each([
    ['https://relay.test', 'https://relay.test/models'],
    ['https://relay.test/llm', 'https://relay.test/llm/models'],
    ['https://relay.test/api/anthropic', 'https://relay.test/api/v1/models'],
    ['https://relay.test/api/paas/v4', 'https://relay.test/v1/models'],
  ])('of %s is also looked for at %s', (baseUrl, url) => {
    const target = { endpoint: resolveEndpoint(baseUrl)!, apiKey: apiKey(keys.good), model: null }
    expect(findProbe('models-fallback').request(target, null)?.url).toBe(url)
  })
})

describe('messages', () => {
  test.each(wireApiIds)('of an agent and for JSON are sent only on request: %s', async (wireApi) => {
    const relay = await start()
    await run({ baseUrl: relay.url, paid: true, ...only(wireApi) })
    expect(relay.tokens).toBe(15)
    relay.reset()
    const { evidence } = await run({
      baseUrl: relay.url,
      paid: true,
      extras: { agent: true, json: true },
      ...only(wireApi),
    })
    const messages = evidence.filter(({ spent }) => spent).map(({ probe }) => probe)
    expect(messages).toEqual(['message', 'agent-message', 'json-mode'].slice(0, relay.tokens / 15))
    const agent = relay.requests.map(({ body }) => body).find((body) => body.includes('"tools"'))!
    expect(agent).toContain(wireApi === 'gemini' ? 'functionDeclarations' : 'read_file')
    if (wireApi === 'openai-responses') expect(agent).toMatch(/"namespace".*"web_search"/)
    expect(agent).not.toMatch(/claude-code|codex|x-app/i)
  })

  test('an agent fails where hello works', async () => {
    const relay = await start({ fault: { kind: 'no-tools' } })
    const { evidence } = await run({ baseUrl: relay.url, paid: true, extras: { agent: true } })
    const statusOf = (id: string) => {
      const outcome = evidence.find(({ probe }) => probe === id)?.outcome
      return outcome?.kind === 'response' ? outcome.status : outcome?.kind
    }
    expect([statusOf('message'), statusOf('agent-message')]).toEqual([200, 400])
  })

  test('no further one after the first was refused', async () => {
    const relay = await start()
    await run({ baseUrl: relay.url, key: 'upstreamBroken', paid: true, extras: { agent: true, json: true } })
    expect(relay.requests.filter(({ body }) => body.includes('"stream"'))).toHaveLength(1)
  })
})

describe('relay and limits', () => {
  const usd = { unit: 'USD', unlimited: false, models: null, rateLimit: {} }
  const rows: [FamilyId, KeyState, object | null, object | null][] = [
    ['new-api', 'good', { family: 'new-api', version: 'v1.4.0', name: 'New API' }, { ...usd, balance: 7.5, total: 10 }],
    ['new-api', 'expired', { family: 'new-api' }, { expiresAt: Date.UTC(2025, 0, 1) }],
    ['new-api', 'exhausted', { family: 'new-api' }, { balance: 0, unlimited: false }],
    ['new-api', 'modelLimited', { family: 'new-api' }, { models: ['deepseek-chat'] }],
    ['new-api', 'unknown', { family: 'new-api' }, null],
    ['one-api', 'good', { family: 'one-api', name: 'One API' }, { ...usd, total: 10, balance: null }],
    ['sub2api', 'good', { family: 'sub2api', version: '0.1.179', name: 'Sub2API' }, { ...usd, balance: 12.5 }],
    ['sub2api', 'exhausted', { family: 'sub2api' }, { balance: 0, total: 10, used: 10 }],
    ['sub2api', 'expired', { family: 'sub2api' }, { expiresAt: Date.UTC(2025, 0, 1) }],
    ['sub2api', 'brokeAccount', { family: 'sub2api' }, { balance: 0 }],
    ['claude-relay-service', 'good', null, null],
  ]
  test.each(rows)('%s, a key that is %s', async (family, key, relayFacts, limits) => {
    const { url } = await start({ family })
    const found = await run({ baseUrl: url, key })
    if (relayFacts) expect(found.relay).toMatchObject(relayFacts)
    else expect(found.relay).toBeNull()
    if (limits) expect(found.limits).toMatchObject(limits)
    else expect(found.limits).toBeNull()
  })

  test('what is left is asked once, and never after a rate limit', async () => {
    const relay = await start()
    await run({ baseUrl: relay.url })
    expect(asked(relay).filter((path) => path.includes('usage'))).toHaveLength(1)
    relay.reset()
    await run({ baseUrl: relay.url, key: 'rateLimited' })
    expect(asked(relay).filter((path) => path.includes('usage'))).toEqual([])
  })
})
