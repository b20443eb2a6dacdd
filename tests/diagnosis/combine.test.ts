import { describe, expect, it } from 'vitest'
import { diagnose } from '../../utils/diagnosis/index.ts'
import type { Evidence, Outcome } from '../../utils/probe/outcome.ts'
import { redact } from '../../utils/relay/redact.ts'
import { anthropic, answered, google, newApi, openai, page, recorded, stream } from './answer.ts'
import type { Asked } from './answer.ts'

/** When the relay answered, by its own clock. */
const now = Date.UTC(2027, 0, 15)
const dated = { date: new Date(now).toUTCString() }
const list = (...ids: string[]) =>
  answered('models', 200, { object: 'list', data: ids.map((id) => ({ id, object: 'model' })) })
const offered = list('test-model', 'other-model')
/** An empty request that got past the key. */
const accepted = (asked: Asked) => answered(asked, 400, openai('model is required'))
const notFound = (asked: Asked) => answered(asked, 404, openai('Invalid URL (POST /v1/x)'))
const refused = (asked: Asked) => answered(asked, 401, { code: 'INVALID_API_KEY', message: 'Invalid API key' })
const worked = (asked: Asked = 'chat') =>
  answered(asked, 200, stream({ choices: [{ delta: { content: 'Hello' }, finish_reason: 'stop' }] }, '[DONE]'))

const ids = (evidence: Evidence[], model: string | null = 'test-model') =>
  diagnose(evidence, { model }).map(({ id, wireApi, only }) => [id, wireApi, only].filter(Boolean).join(' '))

/** The same exchange, but under another question's name. */
const by = (probe: string, evidence: Evidence): Evidence => ({ ...evidence, probe })
const status = by('status', answered('models', 200, { success: true, data: { version: 'v1', system_name: 'Demo' } }))
/** new-api's `/api/usage/token/`, which knows refused keys too (controller/token.go, checked 2026-11-22). */
const usage = (data: object, headers: Record<string, string> = dated) =>
  by(
    'usage',
    answered(
      'models',
      200,
      {
        code: true,
        message: 'ok',
        data: {
          object: 'token_usage',
          total_granted: 500_000,
          total_used: 100_000,
          total_available: 400_000,
          unlimited_quota: false,
          expires_at: 0,
          model_limits_enabled: false,
          model_limits: {},
          ...data,
        },
      },
      headers,
    ),
  )
const noSuchToken = by('usage', answered('models', 401, { success: false, message: '无效的令牌' }))
const seconds = (time: number) => time / 1000
/** What new-api says of an unknown key, and since April 2026 of an expired, exhausted or disabled one too. */
const invalid = [answered('models', 401, newApi('无效的令牌')), answered('empty chat', 401, newApi('无效的令牌'))]
const xApiKey = (evidence: Evidence) => by('empty-post-x-api-key', evidence)
const agent = (evidence: Evidence) => by('agent-message', evidence)
const found = (evidence: Evidence): Evidence => ({
  ...by('find-address', evidence),
  address: redact('https://relay.example/api'),
})

const rows: [what: string, evidence: Evidence[], expected: string[]][] = [
  ['nothing was asked', [], ['unknown']],
  [
    'one API accepted the key, the next asks to wait',
    [offered, accepted('empty chat'), answered('empty responses', 429, openai('Rate limit exceeded'))],
    ['rate-limited openai-responses', 'ok openai-chat', 'ok'],
  ],
  ['a good key, free evidence only', [offered, accepted('empty chat')], ['ok openai-chat', 'ok']],
  ['only the list was asked', [offered], ['ok']],
  ['an empty list is an answer', [list(), accepted('empty chat')], ['ok openai-chat', 'ok']],
  [
    'an API that is not offered stays behind',
    [offered, accepted('empty chat'), notFound('empty messages')],
    ['ok openai-chat', 'ok', 'endpoint-not-found anthropic-messages'],
  ],
  [
    'no list here, but the chat path takes the key',
    [answered('models', 404, '404 page not found'), accepted('empty chat')],
    ['ok openai-chat', 'endpoint-not-found'],
  ],
  [
    'a list as a web page does not matter either',
    [answered('models', 200, page('New API')), accepted('empty chat')],
    ['ok openai-chat', 'html-instead-of-api'],
  ],
  [
    'a public list says nothing for the key',
    [offered, refused('empty chat'), notFound('empty messages')],
    ['key-invalid openai-chat', 'endpoint-not-found anthropic-messages', 'ok'],
  ],
  [
    'several refusals beat a missing path',
    [answered('models', 401, newApi('无效的令牌')), refused('empty chat'), notFound('empty messages')],
    ['key-invalid', 'key-invalid openai-chat', 'endpoint-not-found anthropic-messages'],
  ],
  [
    'one API reads another header',
    [
      offered,
      accepted('empty chat'),
      answered('empty messages', 401, anthropic('authentication_error', 'x-api-key header is required')),
    ],
    ['ok openai-chat', 'ok', 'key-missing anthropic-messages'],
  ],
  [
    'every path is missing',
    [offered, notFound('empty chat'), notFound('empty responses')],
    ['endpoint-not-found openai-chat', 'endpoint-not-found openai-responses', 'ok'],
  ],
  [
    'a website under every path',
    [
      answered('models', 200, page('Console')),
      answered('empty chat', 200, page('Console')),
      answered('empty messages', 404, page('Not Found')),
    ],
    ['html-instead-of-api', 'html-instead-of-api openai-chat', 'endpoint-not-found anthropic-messages'],
  ],
  [
    'the model is not in the list',
    [list('other-model'), accepted('empty chat')],
    ['model-not-found', 'ok openai-chat', 'ok'],
  ],
  ['a paid message beats the list', [list('other-model'), accepted('empty chat'), worked()], ['ok openai-chat', 'ok']],
  [
    'a paid message beats the empty request',
    [offered, accepted('empty chat'), answered('chat', 403, newApi('用户额度不足, 剩余额度: $0.000000'))],
    ['account-balance openai-chat', 'ok'],
  ],
  [
    'the parameter of a paid message is refused',
    [offered, answered('chat', 400, openai("Unsupported parameter: 'max_tokens'"))],
    ['parameter-unsupported openai-chat', 'ok'],
  ],
  [
    'the key was accepted, the vendor refuses another one',
    [offered, accepted('empty chat'), answered('chat', 401, openai('Invalid API key'))],
    ['upstream-key-invalid openai-chat', 'ok'],
  ],
  [
    "with a list only, the vendor's own words tell",
    [offered, answered('chat', 401, openai('Incorrect API key provided: sk-ab****yz.'))],
    ['upstream-key-invalid openai-chat', 'ok'],
  ],
  [
    "with a list only, the relay's own words stay",
    [offered, answered('chat', 401, newApi('无效的令牌'))],
    ['key-invalid openai-chat', 'ok'],
  ],
  [
    'listed, but no channel',
    [offered, answered('chat', 503, newApi('分组 default 下模型 test-model 无可用渠道（distributor）'))],
    ['model-temporarily-unavailable openai-chat', 'ok'],
  ],
  [
    'the path was there a moment ago',
    [list('other-model'), accepted('empty chat'), answered('chat', 404, { detail: 'Not Found' })],
    ['model-not-found openai-chat', 'model-not-found', 'ok'],
  ],
  [
    'a POST is refused without a word',
    [offered, answered('empty chat', 403, '')],
    ['origin-blocked openai-chat', 'ok'],
  ],
  [
    'the paid message got no answer',
    [offered, accepted('empty chat'), recorded('chat', { kind: 'timeout' })],
    ['timeout openai-chat', 'ok'],
  ],
  [
    'the browser asked for permission first',
    [recorded('models', { kind: 'no-permission' }), refused('empty chat')],
    ['no-permission', 'key-invalid openai-chat'],
  ],
  ['stopped by the user', [offered, recorded('empty chat', { kind: 'cancelled' })], ['cancelled openai-chat', 'ok']],
  ['the same cause twice is told once', [answered('models', 429, ''), answered('models', 429, '')], ['rate-limited']],
  [
    'what other probes found is not judged',
    [{ ...notFound('chat'), probe: 'balance' }, accepted('empty chat')],
    ['ok openai-chat'],
  ],
]

const followUps: [what: string, evidence: Evidence[], expected: string[]][] = [
  ['the public status alone proves nothing', [status], ['unknown']],
  ['the public status does not make up for silence', [status, recorded('models', { kind: 'timeout' })], ['timeout']],
  ['the public status does not speak for a key', [status, ...invalid], ['key-invalid', 'key-invalid openai-chat']],
  ['a balance alone proves nothing', [usage({})], ['unknown']],
  ['refused, but known: switched off', [...invalid, status, usage({})], ['key-disabled', 'key-disabled openai-chat']],
  [
    'refused, but known: past its date',
    [...invalid, usage({ expires_at: seconds(now) - 1, total_available: 0 })],
    ['key-expired', 'key-expired openai-chat'],
  ],
  [
    'refused, and not past its date yet',
    [...invalid, usage({ expires_at: seconds(now) + 60 })],
    ['key-disabled', 'key-disabled openai-chat'],
  ],
  [
    'refused, but known: used up',
    [...invalid, usage({ total_available: -3 })],
    ['key-quota-exhausted', 'key-quota-exhausted openai-chat'],
  ],
  [
    'a key without limit is never used up',
    [...invalid, usage({ total_available: 0, unlimited_quota: true, expires_at: -1 })],
    ['key-disabled', 'key-disabled openai-chat'],
  ],
  ['refused, and unknown to the console', [...invalid, noSuchToken], ['key-invalid', 'key-invalid openai-chat']],
  [
    'a console page instead of the usage tells nothing',
    [...invalid, by('usage', answered('models', 200, page('New API')))],
    ['key-invalid', 'key-invalid openai-chat'],
  ],
  [
    "the relay's own reason stays",
    [answered('models', 401, newApi('该令牌已过期')), usage({ total_available: 0 })],
    ['key-expired'],
  ],
  [
    'what the console knows does not refute an API that took the key',
    [offered, accepted('empty chat'), refused('empty messages'), usage({})],
    ['ok openai-chat', 'ok', 'key-invalid anthropic-messages'],
  ],
  [
    'the key may use other models only',
    [
      list('other-model'),
      accepted('empty chat'),
      usage({ model_limits_enabled: true, model_limits: { 'other-model': true } }),
    ],
    ['model-not-allowed', 'ok openai-chat', 'ok'],
  ],
  [
    'the key may use no model at all',
    [accepted('empty chat'), usage({ model_limits_enabled: true })],
    ['model-not-allowed', 'ok openai-chat'],
  ],
  [
    'the key may use a family of models',
    [accepted('empty chat'), usage({ model_limits_enabled: true, model_limits: { 'test-*': true } })],
    ['ok openai-chat'],
  ],
  [
    'limits that are switched off do not count',
    [accepted('empty chat'), usage({ model_limits: { 'other-model': true } })],
    ['ok openai-chat'],
  ],
  [
    'an answer of the model refutes its limits',
    [accepted('empty chat'), usage({ model_limits_enabled: true }), worked()],
    ['ok openai-chat'],
  ],
  [
    'an empty wallet, and a billing page that shows it',
    [
      offered,
      accepted('empty chat'),
      by('billing', answered('models', 200, { object: 'billing_subscription', hard_limit_usd: 0 })),
      answered('chat', 403, newApi('用户额度不足')),
    ],
    ['account-balance openai-chat', 'ok'],
  ],
  [
    'sub2api knows an exhausted key as well',
    [
      refused('empty messages'),
      by(
        'usage-sub2api',
        answered('models', 200, { mode: 'quota_limited', remaining: 0, quota: { limit: 5, used: 5 } }),
      ),
    ],
    ['key-quota-exhausted anthropic-messages'],
  ],
  [
    'the list is at its second place',
    [answered('models', 404, '404 page not found'), accepted('empty chat'), by('models-fallback', offered)],
    ['ok openai-chat', 'ok', 'endpoint-not-found'],
  ],
  [
    'the model is not in the list at its second place',
    [answered('models', 404, ''), accepted('empty chat'), by('models-fallback', list('other-model'))],
    ['model-not-found', 'ok openai-chat', 'ok', 'endpoint-not-found'],
  ],
  [
    'no list at its second place either',
    [
      answered('models', 404, ''),
      accepted('empty chat'),
      by('models-fallback', answered('models', 401, newApi('无效的令牌'))),
    ],
    ['ok openai-chat', 'endpoint-not-found'],
  ],
  [
    'the other header is the right one',
    [refused('empty messages'), xApiKey(accepted('empty messages'))],
    ['ok anthropic-messages'],
  ],
  [
    'the other header is right although one more API refuses the key',
    [refused('empty chat'), refused('empty messages'), xApiKey(accepted('empty messages'))],
    ['ok anthropic-messages', 'key-invalid openai-chat'],
  ],
  [
    'two headers of one API count once against an API that took the key',
    [accepted('empty chat'), refused('empty messages'), xApiKey(refused('empty messages'))],
    ['key-invalid anthropic-messages', 'ok openai-chat'],
  ],
  [
    'no key seen in one header, a bad one in the other',
    [
      answered('empty messages', 401, anthropic('authentication_error', 'x-api-key header is required')),
      xApiKey(answered('empty messages', 401, anthropic('authentication_error', 'invalid x-api-key'))),
    ],
    ['key-invalid anthropic-messages'],
  ],
  [
    'another address neither helps nor harms the given one',
    [notFound('empty chat'), found(offered), found(refused('empty chat'))],
    ['endpoint-not-found openai-chat'],
  ],
  ['another address alone proves nothing', [found(offered)], ['unknown']],
  [
    'an agent fails where chat works',
    [offered, accepted('empty chat'), worked(), agent(answered('chat', 400, openai('tools is not supported')))],
    ['ok openai-chat', 'parameter-unsupported openai-chat agents', 'ok'],
  ],
  ['an agent works as chat does', [worked(), agent(worked())], ['ok openai-chat']],
  [
    'an agent message that was stopped takes nothing back',
    [worked(), agent(recorded('chat', { kind: 'cancelled' }))],
    ['ok openai-chat', 'cancelled openai-chat agents'],
  ],
  [
    'an agent works where the plain answer was empty',
    [answered('chat', 200, stream('[DONE]')), agent(worked())],
    ['malformed-success openai-chat', 'ok openai-chat agents'],
  ],
  [
    'a JSON answer fails where chat works',
    [worked(), by('json-mode', answered('chat', 500, openai('unexpected')))],
    ['ok openai-chat', 'upstream-error openai-chat json'],
  ],
]

describe('follow-up questions', () => {
  it.each(followUps)('%s', (_what, evidence, expected) => {
    expect(ids(evidence)).toEqual(expected)
  })

  it('without a clock take only long past dates for past', () => {
    const at = (time: number) =>
      diagnose([...invalid, usage({ expires_at: seconds(time) }, {})], { model: 'test-model' })[0]?.id
    expect(at(Date.UTC(2025, 0, 1))).toBe('key-expired')
    expect(at(now - 1000)).toBe('key-disabled')
  })
})

describe('several answers together', () => {
  it.each(rows)('%s', (_what, evidence, expected) => {
    expect(ids(evidence)).toEqual(expected)
  })

  it('does not miss a model in a list that was cut', () => {
    const body = '{"object":"list","data":[{"id":"a","object":"model"},{"id":"b","obj'
    expect(ids([answered('models', 200, body, {}, { truncated: true }), accepted('empty chat')])).toEqual([
      'ok openai-chat',
      'ok',
    ])
  })

  it('names the evidence that the missing model rests on', () => {
    const [first] = diagnose([accepted('empty chat'), list('other-model')], { model: 'test-model' })
    expect(first).toMatchObject({ id: 'model-not-found', evidence: 1 })
  })
})

/** What an empty request earns with a good key, by the program that says it (checked 2026-11-22). */
const afterTheKey: [source: string, asked: Asked, status: number, body: unknown][] = [
  ['new-api', 'empty chat', 400, newApi('未指定模型名称，模型名称不能为空')],
  ['new-api, token with a model list', 'empty responses', 403, newApi('该令牌无权访问模型 ')],
  ['one-api', 'empty chat', 503, newApi('当前分组 default 下对于模型  无可用渠道', '', 'one_api_error')],
  ['sub2api', 'empty messages', 400, anthropic('invalid_request_error', 'model is required')],
  ['OpenAI', 'empty chat', 400, openai('you must provide a model parameter')],
  [
    'OpenAI Responses',
    'empty responses',
    400,
    openai("Missing required parameter: 'model'.", 'invalid_request_error', 'missing_required_parameter'),
  ],
  ['Anthropic', 'empty messages', 400, anthropic('invalid_request_error', 'model: Field required')],
  [
    'Google',
    'empty gemini',
    400,
    google(400, 'INVALID_ARGUMENT', '* GenerateContentRequest.contents: contents is not specified\n'),
  ],
  ['FastAPI', 'empty chat', 422, { detail: [{ type: 'missing', loc: ['body', 'messages'], msg: 'Field required' }] }],
  [
    'DeepSeek',
    'empty chat',
    422,
    openai('Failed to deserialize the JSON body into the target type: missing field `messages` at line 1 column 2'),
  ],
  ['Groq', 'empty chat', 400, openai("'messages' : property 'messages' is missing")],
  ['CLIProxyAPI', 'empty chat', 404, openai('unknown provider for model ', 'invalid_request_error', 'model_not_found')],
  [
    'LiteLLM',
    'empty chat',
    400,
    openai('/chat/completions: Invalid model name passed in model=None.', 'invalid_request_error', '400'),
  ],
  [
    'claude-relay-service',
    'empty messages',
    400,
    { error: 'Invalid request', message: 'Missing or invalid field: messages (must be an array)' },
  ],
]

describe('an empty request', () => {
  it.each(afterTheKey)('that %s complains about proves key and path', (_source, asked, status, body) => {
    expect(diagnose([answered(asked, status, body)], { model: null })[0]).toMatchObject({ id: 'ok' })
  })

  it('does not prove anything by a complaint that nobody understands', () => {
    expect(ids([answered('empty chat', 400, { message: 'Etwas ging schief' })])).not.toContain('ok openai-chat')
    expect(
      diagnose([offered, answered('empty chat', 400, { message: 'Etwas ging schief' })], { model: null })[0]?.id,
    ).toBe('unknown')
  })

  it('still hears that the model in a Gemini address is unknown', () => {
    const gone = google(404, 'NOT_FOUND', 'models/test-model is not found for API version v1beta')
    expect(ids([answered('empty gemini', 404, gone)])).toEqual(['model-not-found gemini'])
  })
})

const unanswered: [Outcome, string][] = [
  [{ kind: 'timeout' }, 'timeout'],
  [{ kind: 'unreachable', message: redact('Failed to fetch') }, 'unreachable'],
  [{ kind: 'offline' }, 'offline'],
  [{ kind: 'no-permission' }, 'no-permission'],
  [{ kind: 'cancelled' }, 'cancelled'],
  [{ kind: 'interrupted' }, 'interrupted'],
  [{ kind: 'redirected', status: 0, location: null }, 'redirected'],
]

describe('no answer', () => {
  it.each(unanswered)('%o', (outcome, id) => {
    expect(ids([recorded('models', outcome)])).toEqual([id])
  })
})
