import { describe, expect, it } from 'vitest'
import { diagnose } from '../../utils/diagnosis/index.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { anthropic, answered, google, newApi, openai } from './answer.ts'
import type { Asked } from './answer.ts'

type Row = [cause: CauseId, source: string, asked: Asked, status: number, body: unknown]

/** Answers about the key, the account and the group, in the shapes of the programs and vendors named (checked 2026-11-22). */
const rows: Row[] = [
  [
    'key-missing',
    'sub2api',
    'models',
    401,
    {
      code: 'API_KEY_REQUIRED',
      message:
        'API key is required in Authorization header (Bearer scheme), x-api-key header, or x-goog-api-key header',
    },
  ],
  ['key-missing', 'one-api', 'chat', 401, newApi('未提供令牌', '', 'one_api_error')],
  ['key-missing', 'new-api', 'chat', 401, newApi('Token not provided')],
  [
    'key-missing',
    'new-api dashboard path',
    'models',
    401,
    { success: false, message: '无权进行此操作，未登录且未提供 access token' },
  ],
  [
    'key-missing',
    'OpenAI',
    'chat',
    401,
    openai(
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.",
    ),
  ],
  ['key-missing', 'OpenAI Responses', 'responses', 401, openai('Missing bearer or basic authentication in header')],
  ['key-missing', 'Anthropic', 'messages', 401, anthropic('authentication_error', 'x-api-key header is required')],
  [
    'key-missing',
    'Google',
    'gemini',
    403,
    google(
      403,
      'PERMISSION_DENIED',
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    ),
  ],
  ['key-missing', 'OpenRouter', 'chat', 401, { error: { message: 'No cookie auth credentials found', code: 401 } }],
  ['key-missing', 'LiteLLM', 'chat', 401, openai('Authentication Error, No api key passed in.', 'auth_error', '401')],
  ['key-missing', 'FastAPI HTTPBearer', 'chat', 403, { detail: 'Not authenticated' }],
  [
    'key-missing',
    'FastAPI header dependency',
    'empty chat',
    422,
    { detail: [{ type: 'missing', loc: ['header', 'authorization'], msg: 'Field required', input: null }] },
  ],
  ['key-missing', 'Kong', 'chat', 401, { message: 'No API key found in request' }],
  ['key-missing', 'DashScope', 'chat', 401, openai('No API-key provided.', 'invalid_request_error', 'InvalidApiKey')],
  [
    'key-missing',
    'claude-relay-service',
    'messages',
    401,
    { error: 'Missing API key', message: 'Please provide an API key in the x-api-key header or Authorization header' },
  ],
  ['key-missing', 'gateway', 'chat', 401, { msg: '请在请求头 Authorization 中携带 API 密钥', code: 401 }],

  ['key-invalid', 'new-api since 2026-04', 'chat', 401, newApi('Invalid token')],
  ['key-invalid', 'new-api', 'models', 401, newApi('无效的令牌')],
  ['key-invalid', 'one-api', 'chat', 401, newApi('令牌验证失败', '', 'one_api_error')],
  ['key-invalid', 'one-hub', 'chat', 401, newApi('令牌不存在', null, 'one_hub_error')],
  ['key-invalid', 'sub2api', 'empty messages', 401, { code: 'INVALID_API_KEY', message: 'Invalid API key' }],
  ['key-invalid', 'sub2api Gemini', 'gemini', 401, google(401, 'UNAUTHENTICATED', 'Invalid API key')],
  [
    'key-invalid',
    'claude-relay-service',
    'messages',
    401,
    { error: 'Invalid API key format', message: 'API key format is invalid' },
  ],
  [
    'key-invalid',
    'OpenAI',
    'models',
    401,
    openai(
      'Incorrect API key provided: sk-ab****yz. You can find your API key at https://platform.openai.com/account/api-keys.',
      'invalid_request_error',
      'invalid_api_key',
    ),
  ],
  ['key-invalid', 'Anthropic with Bearer', 'messages', 401, anthropic('authentication_error', 'Invalid bearer token')],
  [
    'key-invalid',
    'Google',
    'gemini',
    400,
    google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
    ]),
  ],
  [
    'key-invalid',
    'Google',
    'gemini',
    400,
    google(400, 'INVALID_ARGUMENT', 'API Key not found. Please pass a valid API key.'),
  ],
  ['key-invalid', 'OpenRouter', 'chat', 401, { error: { message: 'User not found.', code: 401 } }],
  ['key-invalid', 'Groq', 'chat', 401, openai('Invalid API Key', 'invalid_request_error', 'invalid_api_key')],
  ['key-invalid', 'Mistral', 'models', 401, { detail: 'Unauthorized' }],
  ['key-invalid', 'Mistral Kong', 'models', 401, { message: 'Unauthorized', request_id: '00c0ffee' }],
  [
    'key-invalid',
    'xAI',
    'models',
    400,
    {
      code: 'Client specified an invalid argument',
      error: 'Incorrect API key provided: xa***yz. You can obtain an API key from https://console.x.ai.',
    },
  ],
  ['key-invalid', 'Hugging Face', 'chat', 401, { error: 'Invalid username or password.' }],
  ['key-invalid', 'Cohere', 'models', 401, { message: 'invalid api token' }],
  [
    'key-invalid',
    'Volcengine Ark',
    'chat',
    401,
    openai('The API key in the request is missing or invalid. Request id: 0217', 'Unauthorized', 'AuthenticationError'),
  ],
  [
    'key-invalid',
    'Volcengine Ark',
    'chat',
    401,
    openai("The API key doesn't exist. Request id: 0217", 'Unauthorized', 'AuthenticationError'),
  ],
  ['key-invalid', 'SiliconFlow plain text', 'chat', 401, '"Invalid token"'],
  [
    'key-invalid',
    'Kimi for coding',
    'chat',
    401,
    openai(
      'The API Key appears to be invalid or may have expired. Please verify your credentials and try again.',
      'invalid_authentication_error',
    ),
  ],
  ['key-invalid', 'MiniMax in a 200', 'chat', 200, { base_resp: { status_code: 2049, status_msg: 'invalid api key' } }],
  [
    'key-invalid',
    'Baidu',
    'chat',
    401,
    openai('Invalid authentication: AK/SK is incorrect', 'invalid_request_error', 'invalid_iam_token'),
  ],
  [
    'key-invalid',
    'Tencent Cloud',
    'chat',
    200,
    {
      Response: {
        Error: {
          Code: 'AuthFailure.SecretIdNotFound',
          Message: 'The SecretId is not found, please ensure that your SecretId is correct.',
        },
        RequestId: 'x',
      },
    },
  ],
  [
    'key-invalid',
    'Azure',
    'chat',
    401,
    {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.',
      },
    },
  ],
  [
    'key-invalid',
    'LiteLLM',
    'chat',
    401,
    openai(
      "Authentication Error, LiteLLM Virtual Key expected. Received=abcd, expected to start with 'sk-'.",
      'auth_error',
      '401',
    ),
  ],
  ['key-invalid', 'CLIProxyAPI', 'models', 401, { error: 'Invalid API key' }],
  ['key-invalid', 'bare 401', 'models', 401, ''],
  ['key-invalid', 'bare 401 with a challenge', 'models', 401, 'Unauthorized'],
  ['key-invalid', 'error in a 200', 'models', 200, { code: 401, msg: 'api key 错误', data: null }],
  ['key-invalid', 'Zhipu', 'chat', 401, { error: { code: '1000', message: '身份验证失败。' } }],

  ['key-expired', 'sub2api', 'chat', 403, { code: 'API_KEY_EXPIRED', message: 'API key 已过期' }],
  ['key-expired', 'new-api before 2026-04', 'chat', 401, newApi('该令牌已过期')],
  ['key-expired', 'new-api, English', 'chat', 401, newApi('This token has expired')],
  [
    'key-expired',
    'claude-relay-service',
    'messages',
    401,
    { error: 'Invalid API key', message: 'API key has expired' },
  ],
  [
    'key-expired',
    'Google',
    'gemini',
    400,
    google(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.'),
  ],
  [
    'key-expired',
    'LiteLLM',
    'chat',
    400,
    openai(
      'Authentication Error - Expired Key. Key Expiry time 2026-08-01 and current time 2026-11-03',
      'expired_key',
      '400',
    ),
  ],
  [
    'key-expired',
    'claude-code-hub, English',
    'messages',
    401,
    openai(
      'This API key has expired. Please contact your administrator to renew it or rotate to a new key.',
      'key_expired',
      'key_expired',
    ),
  ],

  ['key-disabled', 'sub2api', 'chat', 401, { code: 'API_KEY_DISABLED', message: 'API key is disabled' }],
  ['key-disabled', 'sub2api', 'chat', 401, { code: 'USER_INACTIVE', message: 'User account is not active' }],
  ['key-disabled', 'new-api', 'chat', 403, newApi('用户已被封禁')],
  ['key-disabled', 'new-api', 'chat', 403, newApi('User has been banned')],
  ['key-disabled', 'new-api before 2026-04', 'chat', 401, newApi('该令牌状态不可用')],
  [
    'key-disabled',
    'OpenAI',
    'chat',
    401,
    openai(
      'Your account has been deactivated, check your email for more information. If you feel this is an error, contact us.',
      'invalid_request_error',
      'account_deactivated',
    ),
  ],
  [
    'key-disabled',
    'Anthropic',
    'messages',
    400,
    anthropic('invalid_request_error', 'This organization has been disabled.'),
  ],
  [
    'key-disabled',
    'Google',
    'gemini',
    403,
    google(403, 'PERMISSION_DENIED', "Permission denied: Consumer 'api_key:AIza' has been suspended.", [
      { reason: 'CONSUMER_SUSPENDED' },
    ]),
  ],
  [
    'key-disabled',
    'claude-code-hub',
    'messages',
    401,
    openai('API 密钥已被禁用。请联系管理员重新启用，或使用其他可用密钥。', 'key_disabled', 'key_disabled'),
  ],

  ['key-quota-exhausted', 'sub2api', 'chat', 429, { code: 'API_KEY_QUOTA_EXHAUSTED', message: 'API key 额度已用完' }],
  [
    'key-quota-exhausted',
    'sub2api Responses',
    'responses',
    429,
    openai('API key 额度已用完', 'insufficient_quota', 'insufficient_quota'),
  ],
  [
    'key-quota-exhausted',
    'sub2api window',
    'chat',
    429,
    openai('api key 5小时限额已用完', 'rate_limit_exceeded', 'rate_limit_exceeded'),
  ],
  [
    'key-quota-exhausted',
    'sub2api',
    'chat',
    429,
    { code: 'USAGE_LIMIT_EXCEEDED', message: 'daily usage limit exceeded' },
  ],
  [
    'key-quota-exhausted',
    'new-api',
    'chat',
    403,
    newApi(
      'token quota is not enough, token remain quota: ＄0.001200, need quota: ＄0.060000',
      'pre_consume_token_quota_failed',
    ),
  ],
  [
    'key-quota-exhausted',
    'new-api before 2026-04',
    'chat',
    401,
    newApi('[sk-abc***xyz] 该令牌额度已用尽 !token.UnlimitedQuota && token.RemainQuota = 0'),
  ],
  [
    'key-quota-exhausted',
    'claude-relay-service',
    'messages',
    429,
    { error: 'Daily cost limit exceeded', message: '已达到每日费用限制 ($20)', currentCost: 20.4, costLimit: 20 },
  ],
  [
    'key-quota-exhausted',
    'claude-code-hub',
    'messages',
    402,
    openai(
      '5小时消费超限：当前 $10.2 USD（限制：$10 USD）。将于 18:00 重置',
      'rate_limit_error',
      'rate_limit_exceeded',
    ),
  ],
  [
    'key-quota-exhausted',
    'claude-code-hub, English',
    'messages',
    402,
    openai(
      'Weekly cost limit exceeded: $51 USD (limit: $50 USD). Resets at 2026-11-10',
      'rate_limit_error',
      'rate_limit_exceeded',
    ),
  ],
  [
    'key-quota-exhausted',
    'OpenRouter',
    'chat',
    403,
    {
      error: {
        message: 'Key limit exceeded (daily limit). Manage it using https://openrouter.ai/settings/keys',
        code: 403,
      },
    },
  ],
  [
    'key-quota-exhausted',
    'LiteLLM',
    'chat',
    400,
    openai('Budget has been exceeded! Current cost: 10.02, Max budget: 10.0', 'budget_exceeded', '400'),
  ],
  [
    'key-quota-exhausted',
    'z.ai',
    'chat',
    429,
    {
      error: { code: '1308', message: 'Usage limit reached for 5 hour. Your limit will reset at 2026-11-03 19:00:00' },
    },
  ],
  [
    'key-quota-exhausted',
    'Google, per day',
    'gemini',
    429,
    google(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota, please check your plan and billing details.', [
      { violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier' }] },
    ]),
  ],

  [
    'account-balance',
    'sub2api',
    'chat',
    403,
    { code: 'INSUFFICIENT_BALANCE', message: 'Insufficient account balance' },
  ],
  [
    'account-balance',
    'sub2api',
    'chat',
    403,
    { code: 'SUBSCRIPTION_NOT_FOUND', message: 'No active subscription found for this group' },
  ],
  [
    'account-balance',
    'new-api',
    'chat',
    403,
    newApi('预扣费额度失败, 用户剩余额度: ＄0.010000, 需要预扣费额度: ＄0.240000', 'insufficient_user_quota'),
  ],
  ['account-balance', 'new-api', 'chat', 403, newApi('用户额度不足, 剩余额度: $0.000000', 'insufficient_user_quota')],
  [
    'account-balance',
    'one-hub',
    'chat',
    402,
    newApi('user quota is not enough', 'insufficient_user_quota', 'one_hub_error'),
  ],
  [
    'account-balance',
    'OpenAI',
    'chat',
    429,
    openai(
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
      'insufficient_quota',
    ),
  ],
  [
    'account-balance',
    'OpenAI',
    'chat',
    429,
    openai(
      'Your account is not active, please check your billing details on our website.',
      'billing_not_active',
      'billing_not_active',
    ),
  ],
  [
    'account-balance',
    'DeepSeek',
    'chat',
    402,
    openai('Insufficient Balance', 'unknown_error', 'invalid_request_error'),
  ],
  [
    'account-balance',
    'OpenRouter',
    'chat',
    402,
    {
      error: {
        message:
          'This request requires more credits, or fewer max_tokens. You requested up to 16 tokens, but can only afford 4.',
        code: 402,
      },
    },
  ],
  [
    'account-balance',
    'Moonshot',
    'chat',
    429,
    openai(
      'Your account org-x is suspended, please check your plan and billing details',
      'exceeded_current_quota_error',
    ),
  ],
  [
    'account-balance',
    'SiliconFlow',
    'chat',
    403,
    { code: 30001, message: 'Sorry, your account balance is insufficient', data: null },
  ],
  ['account-balance', 'Zhipu', 'chat', 429, { error: { code: '1113', message: '余额不足或无可用资源包,请充值。' } }],
  [
    'account-balance',
    'DashScope',
    'chat',
    400,
    openai('Access denied, please make sure your account is in good standing.', 'Arrearage', 'Arrearage'),
  ],
  ['account-balance', 'MiniMax', 'chat', 200, { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }],
  [
    'account-balance',
    'Volcengine Ark',
    'chat',
    403,
    openai(
      'The request failed because your account has an overdue balance. Request id: 0217',
      'Forbidden',
      'AccountOverdueError',
    ),
  ],
  ['account-balance', 'Chinese relay', 'chat', 403, { code: 403, msg: '您的套餐已过期，请前往控制台续费' }],
  ['account-balance', 'bare 402', 'chat', 402, ''],

  ['ip-not-allowed', 'new-api', 'chat', 403, newApi('您的 IP 不在令牌允许访问的列表中', 'access_denied')],
  [
    'ip-not-allowed',
    'one-api',
    'chat',
    403,
    newApi('该令牌只能在指定网段使用：10.0.0.0/8，当前 ip：203.0.113.9', '', 'one_api_error'),
  ],
  [
    'ip-not-allowed',
    'sub2api',
    'chat',
    403,
    { code: 'ACCESS_DENIED', message: 'Access denied. Your IP is 203.0.113.9' },
  ],
  [
    'ip-not-allowed',
    'OpenAI',
    'chat',
    401,
    openai(
      'Your request was made from an IP address that is not authorized to access this resource.',
      'invalid_request_error',
      'ip_not_authorized',
    ),
  ],
  ['ip-not-allowed', 'done-hub', 'chat', 403, newApi('IP not in whitelist', null, 'one_hub_error')],
  [
    'ip-not-allowed',
    'Google',
    'gemini',
    403,
    google(
      403,
      'PERMISSION_DENIED',
      'The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.9) violates this restriction.',
      [{ reason: 'API_KEY_IP_ADDRESS_BLOCKED' }],
    ),
  ],

  [
    'client-not-allowed',
    'claude-relay-service',
    'messages',
    403,
    {
      error: 'Client not allowed',
      message: 'Your client is not authorized to use this API key',
      allowedClients: ['claude_code'],
    },
  ],
  [
    'client-not-allowed',
    'claude-relay-service',
    'messages',
    403,
    { error: { type: 'client_validation_error', message: 'This endpoint only accepts requests from Claude Code CLI' } },
  ],
  [
    'client-not-allowed',
    'Anthropic OAuth',
    'messages',
    400,
    anthropic(
      'invalid_request_error',
      'This credential is only authorized for use with Claude Code and cannot be used for other API requests.',
    ),
  ],
  [
    'client-not-allowed',
    'sub2api',
    'messages',
    503,
    anthropic('api_error', 'No available accounts: this group only allows Claude Code clients'),
  ],
  [
    'client-not-allowed',
    'Chinese relay',
    'messages',
    403,
    anthropic('permission_error', '请勿在 Claude Code CLI 之外使用接口'),
  ],
  [
    'client-not-allowed',
    'Kimi for coding',
    'chat',
    403,
    openai(
      'Kimi For Coding is currently only available for Coding Agents such as Kimi CLI, Claude Code, Roo Code, Kilo Code, etc.',
      'access_terminated_error',
    ),
  ],

  ['group-denied', 'new-api', 'chat', 403, newApi('无权访问 vip 分组')],
  ['group-denied', 'new-api', 'chat', 403, newApi('分组 claude-max 已被弃用')],
  ['group-denied', 'new-api, English', 'chat', 403, newApi('No permission to access this group')],
  ['group-denied', 'one-hub', 'chat', 403, newApi('分组 svip 不存在', null, 'one_hub_error')],
  [
    'group-denied',
    'sub2api',
    'messages',
    403,
    anthropic(
      'permission_error',
      'API Key is not assigned to any group and cannot be used. Please contact the administrator to assign it to a group.',
    ),
  ],
  ['group-denied', 'sub2api', 'chat', 403, { code: 'GROUP_DISABLED', message: 'API Key 所属分组已停用' }],
  [
    'group-denied',
    'claude-relay-service',
    'gemini',
    403,
    { error: { message: 'This API key does not have permission to access Gemini', type: 'permission_denied' } },
  ],
  [
    'group-denied',
    'OpenAI',
    'responses',
    401,
    openai('You have insufficient permissions for this operation. Missing scopes: api.responses.write.'),
  ],
  [
    'group-denied',
    'LiteLLM',
    'responses',
    403,
    openai(
      "Virtual key is not allowed to call this route. Only allowed to call routes: ['llm_api_routes']. Tried to call route: /v1/responses",
      'auth_error',
      '403',
    ),
  ],
  [
    'group-denied',
    'gpt-load',
    'chat',
    403,
    { code: 'FORBIDDEN', message: 'You do not have permission to access this resource' },
  ],
  ['group-denied', 'bare sentence', 'chat', 403, { error: { message: 'Forbidden', type: 'forbidden' } }],
]

describe('answers about the key', () => {
  it.each(rows)('%s: %s (%s %i)', (cause, _source, asked, status, body) => {
    expect(diagnose([answered(asked, status, body)], { model: null })[0]).toMatchObject({ id: cause })
  })
})
