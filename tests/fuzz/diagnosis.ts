import fc from 'fast-check'
import { check, judge, preview } from '../../utils/check.ts'
import { readOffers } from '../../utils/offers.ts'
import { judgeClients } from '../../utils/clients/choose.ts'
import { causeIds } from '../../utils/diagnosis/types.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { SavedEvidence } from '../../utils/report/json.ts'
import type { Fuzz } from './fuzz.ts'
import { model, pasted } from './words.ts'

const sentence = fc.oneof(
  pasted,
  fc.constantFrom(
    'Invalid token',
    'quota exhausted',
    'model not found',
    '令牌已过期',
    '余额不足',
    'Upstream error',
    'rate limit',
    'overloaded',
  ),
)
/** Names that answers of relays are made of, around anything. */
const names = fc.constantFrom(
  ...(
    'error message code type data id choices delta content text status success detail errors msg output candidates parts response ' +
    'base_resp status_code usage total_granted total_used server_address expires_at model_limits object finish_reason'
  ).split(' '),
)
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(sentence, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.oneof({ weight: 6, arbitrary: names }, { weight: 1, arbitrary: fc.string() }), tie('json'), {
      maxKeys: 5,
    }),
  ),
}))
const bytes = (text: string) => new TextEncoder().encode(text)
const body = fc.oneof(
  json.map((value) => bytes(JSON.stringify(value))),
  fc
    .array(json, { maxLength: 8 })
    .map((values) => bytes(values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join(''))),
  // Cut anywhere, amid a character too.
  fc.tuple(json, fc.nat({ max: 300 })).map(([value, at]) => bytes(JSON.stringify(value)).slice(0, at)),
  fc.uint8Array({ maxLength: 400 }),
  sentence.map((text) =>
    bytes(`<!doctype html><html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`),
  ),
  fc
    .tuple(
      fc.constantFrom('[', '{"a":', '{"error":', '"\\', '<div>', 'data: {', '{"choices":['),
      fc.nat({ max: 20_000 }),
    )
    .map(([piece, times]) => bytes(piece.repeat(times))),
  sentence.map(bytes),
)
const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'server',
    'retry-after',
    'cf-mitigated',
    'www-authenticate',
    'x-ratelimit-remaining',
    'location',
    'via',
    'date',
  ),
  fc.stringMatching(/^[\x21-\x7e]([\x20-\x7e]{0,40}[\x21-\x7e])?$/),
)
const answer = fc.record({
  status: fc.oneof(fc.constantFrom(200, 400, 401, 403, 404, 429, 500, 503), fc.integer({ min: 200, max: 599 })),
  headers,
  body,
})
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never

const mayHaveBody = (status: number) => ![204, 205, 304].includes(status)

function portsWith(answers: readonly Answer[]) {
  let next = 0
  const respond = () => {
    const { status, headers: told, body: content } = answers[next++ % answers.length]!
    return new Response(mayHaveBody(status) ? content : null, { status, headers: told })
  }
  return {
    fetch: () => Promise.resolve().then(respond),
    now: () => 0,
    hasPermission: () => Promise.resolve(true),
    isOnline: () => true,
  }
}

export const diagnosing: readonly Fuzz[] = [
  {
    name: 'whatever a relay answers leads to causes of the list, in time, and a saved report judges the same',
    property: fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 6 }),
      model,
      fc.boolean(),
      async (answers, name, paid) => {
        const connection = connectionOf({
          baseUrl: 'https://api.relay-one.net/v1',
          apiKey: 'sk-made-up-0123456789',
          model: name,
        })
        const plan = preview({ connection, paid, extras: { agent: paid, json: paid } })!
        const before = performance.now()
        const result = await check(plan, portsWith(answers), { signal: new AbortController().signal })
        if (performance.now() - before > 5_000) throw new Error('took too long')
        if (result.causes.length === 0) throw new Error('says nothing')
        for (const { id } of result.causes) if (!causeIds.includes(id)) throw new Error(id)
        readOffers(result, plan)
        judgeClients(plan, result.causes)
        const { evidence, ...verdict } = result
        const saved = evidence.map((entry) => SavedEvidence.parse(JSON.parse(JSON.stringify(entry))))
        if (JSON.stringify(judge(saved, plan.model)) !== JSON.stringify(verdict)) throw new Error('judges another way')
      },
    ),
    share: 40,
  },
]
