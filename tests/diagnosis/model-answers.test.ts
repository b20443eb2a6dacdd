import { describe, expect, it } from 'vitest'
import { diagnose } from '../../utils/diagnosis/index.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { anthropic, answered, google, newApi, openai, stream } from './answer.ts'
import type { Asked } from './answer.ts'

type Row = [cause: CauseId, source: string, asked: Asked, status: number, body: unknown]

/** Answers about the model and the request itself, in the shapes of the programs and vendors named (checked 2026-11-22). */
const rows: Row[] = [
  [
    'model-not-found',
    'new-api',
    'chat',
    503,
    newApi('分组 default 下模型 gpt-6 无可用渠道（distributor）', 'model_not_found'),
  ],
  [
    'model-not-found',
    'new-api, English',
    'messages',
    503,
    anthropic(
      'new_api_error',
      'No available channel for model claude-x under group default (distributor) (request id: 20261103081522334455667)',
    ),
  ],
  [
    'model-not-found',
    'one-api',
    'chat',
    503,
    newApi('当前分组 default 下对于模型 gpt-6 无可用渠道', '', 'one_api_error'),
  ],
  [
    'model-not-found',
    'sub2api',
    'messages',
    404,
    anthropic('not_found_error', 'Model "claude-9" is not supported by any configured account in this group'),
  ],
  [
    'model-not-found',
    'OpenAI',
    'chat',
    404,
    openai(
      'The model `gpt-9` does not exist or you do not have access to it.',
      'invalid_request_error',
      'model_not_found',
    ),
  ],
  ['model-not-found', 'Anthropic', 'messages', 404, anthropic('not_found_error', 'model: claude-9-opus')],
  [
    'model-not-found',
    'Google',
    'gemini',
    404,
    google(
      404,
      'NOT_FOUND',
      'models/gemini-9-pro is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models.',
    ),
  ],
  [
    'model-not-found',
    'OpenRouter',
    'chat',
    404,
    { error: { message: 'No endpoints found for acme/giga-1.', code: 404 } },
  ],
  [
    'model-not-found',
    'OpenRouter',
    'chat',
    400,
    { error: { message: 'Claude Sonnet 4.5 is not a valid model ID', code: 400 } },
  ],
  ['model-not-found', 'DeepSeek', 'chat', 400, openai('Model Not Exist')],
  [
    'model-not-found',
    'Groq',
    'chat',
    400,
    openai(
      'The model `llama2-70b` has been decommissioned and is no longer supported. Please refer to the deprecations page.',
      'invalid_request_error',
      'model_decommissioned',
    ),
  ],
  [
    'model-not-found',
    'Mistral',
    'chat',
    400,
    { object: 'error', message: 'Invalid model: mistral-giant', type: 'invalid_model', param: null, code: '1500' },
  ],
  [
    'model-not-found',
    'xAI',
    'chat',
    404,
    {
      code: 'Some requested entity was not found',
      error: 'The model grok-9 does not exist or your team does not have access to it.',
    },
  ],
  [
    'model-not-found',
    'Together',
    'chat',
    404,
    openai(
      'Unable to access model acme/x. Please visit the models page to view the list of supported models.',
      'invalid_request_error',
      'model_not_available',
    ),
  ],
  [
    'model-not-found',
    'SiliconFlow',
    'chat',
    400,
    { code: 20012, message: 'Model does not exist. Please check it carefully.', data: null },
  ],
  ['model-not-found', 'Zhipu', 'chat', 400, { error: { code: '1211', message: '模型不存在，请检查模型代码。' } }],
  [
    'model-not-found',
    'z.ai',
    'chat',
    400,
    { error: { code: '1211', message: 'Unknown Model, please check the model code.' } },
  ],
  [
    'model-not-found',
    'DashScope',
    'chat',
    404,
    openai(
      'The model `qwen9` does not exist or you do not have access to it.',
      'invalid_request_error',
      'model_not_found',
    ),
  ],
  [
    'model-not-found',
    'Volcengine Ark',
    'chat',
    404,
    openai(
      'The model or endpoint doubao-9 does not exist or you do not have access to it. Request id: 0217',
      'NotFound',
      'InvalidEndpointOrModel.NotFound',
    ),
  ],
  ['model-not-found', 'Ollama', 'chat', 404, openai('model "llama9" not found, try pulling it first', 'api_error')],
  [
    'model-not-found',
    'vLLM',
    'chat',
    404,
    { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', param: 'model', code: 404 },
  ],
  [
    'model-not-found',
    'Perplexity',
    'chat',
    400,
    openai("Invalid model 'sonar-x'. Permitted models can be found in the documentation.", 'invalid_model', 400),
  ],
  [
    'model-not-found',
    'LiteLLM',
    'chat',
    400,
    openai(
      '/chat/completions: Invalid model name passed in model=gpt-9. Call `/v1/models` to view available models for your key.',
      'invalid_request_error',
      '400',
    ),
  ],
  ['model-not-found', 'uni-api', 'chat', 404, { detail: 'No matching model found: gpt-9' }],
  [
    'model-not-found',
    'Azure',
    'chat',
    404,
    {
      error: {
        code: 'DeploymentNotFound',
        message:
          'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
      },
    },
  ],
  [
    'model-not-found',
    'Hugging Face',
    'chat',
    400,
    openai(
      "The requested model 'acme/x' is not supported by any provider you have enabled.",
      'invalid_request_error',
      'model_not_supported',
    ),
  ],
  [
    'model-not-found',
    'GitHub Models',
    'chat',
    400,
    openai('Unknown model: gpt-9', 'invalid_request_error', 'unknown_model'),
  ],
  [
    'model-not-found',
    'new-api without a price',
    'chat',
    500,
    newApi('模型 gpt-9 倍率或价格未配置，请联系管理员设置或开始自用模式', 'model_price_error'),
  ],
  [
    'model-not-found',
    'error in a stream',
    'chat',
    200,
    stream({
      error: { message: 'The model `gpt-9` does not exist', code: 'model_not_found', type: 'invalid_request_error' },
    }),
  ],

  ['model-not-allowed', 'new-api', 'chat', 403, newApi('该令牌无权访问模型 gpt-5')],
  ['model-not-allowed', 'new-api, English', 'chat', 403, newApi('This token has no access to model gpt-5')],
  ['model-not-allowed', 'new-api', 'chat', 403, newApi('该令牌无权访问任何模型')],
  ['model-not-allowed', 'one-api', 'chat', 403, newApi('该令牌无权使用模型：gpt-5', '', 'one_api_error')],
  [
    'model-not-allowed',
    'claude-relay-service',
    'messages',
    403,
    { error: { type: 'forbidden', message: '暂无该模型访问权限' } },
  ],
  [
    'model-not-allowed',
    'OpenAI',
    'chat',
    403,
    openai('Project `proj_x` does not have access to model `gpt-5`', 'invalid_request_error', 'model_not_found'),
  ],
  [
    'model-not-allowed',
    'OpenAI',
    'chat',
    404,
    openai(
      'Your organization must be verified to use the model `o3`. Please go to the organization settings and click on Verify Organization.',
      'invalid_request_error',
      'model_not_found',
    ),
  ],
  [
    'model-not-allowed',
    'LiteLLM',
    'chat',
    401,
    openai(
      "key not allowed to access model. This key can only access models=['gpt-4o-mini']. Tried to access gpt-5",
      'key_model_access_denied',
      '401',
    ),
  ],
  [
    'model-not-allowed',
    'Volcengine Ark',
    'chat',
    404,
    openai(
      'Your account 2100000000 has not activated the model doubao-pro. Please activate the model service in the Ark Console.',
      'NotFound',
      'ModelNotOpen',
    ),
  ],
  [
    'model-not-allowed',
    'Groq',
    'chat',
    400,
    openai(
      'The model `x` requires terms acceptance. Please have the org admin accept the terms.',
      'invalid_request_error',
      'model_terms_required',
    ),
  ],
  [
    'model-not-allowed',
    'DashScope',
    'chat',
    403,
    openai('Model access denied.', 'Model.AccessDenied', 'Model.AccessDenied'),
  ],
  [
    'model-not-allowed',
    'OpenRouter',
    'chat',
    404,
    {
      error: {
        message:
          'No endpoints found matching your data policy (Free model publication). Configure: https://openrouter.ai/settings/privacy',
        code: 404,
      },
    },
  ],
  [
    'model-not-allowed',
    'Bedrock',
    'messages',
    403,
    { message: "You don't have access to the model with the specified model ID." },
  ],
  [
    'model-not-allowed',
    'done-hub',
    'chat',
    403,
    newApi('No available models configured for current token', null, 'one_hub_error'),
  ],

  [
    'model-temporarily-unavailable',
    'sub2api',
    'chat',
    503,
    openai('No available accounts: no available accounts', 'api_error'),
  ],
  [
    'model-temporarily-unavailable',
    'claude-relay-service',
    'messages',
    500,
    { error: 'Relay service error', message: 'No available Claude accounts (neither official nor console)' },
  ],
  [
    'model-temporarily-unavailable',
    'CLIProxyAPI',
    'chat',
    503,
    openai('auth_unavailable: no auth available', 'server_error', 'auth_unavailable'),
  ],
  [
    'model-temporarily-unavailable',
    'CLIProxyAPI',
    'chat',
    429,
    openai(
      'All credentials for model gemini-3-pro are cooling down via provider gemini-cli',
      'rate_limit_error',
      'model_cooldown',
    ),
  ],
  [
    'model-temporarily-unavailable',
    'LiteLLM',
    'chat',
    429,
    openai(
      'No deployments available for selected model, Try again in 60 seconds. Passed model=gpt-5. pre-call-checks=False',
      'None',
      '429',
    ),
  ],
  ['model-temporarily-unavailable', 'uni-api', 'chat', 503, { detail: 'No available providers at the moment: gpt-5' }],
  [
    'model-temporarily-unavailable',
    'Hugging Face',
    'chat',
    503,
    { error: 'Model acme/x is currently loading', estimated_time: 20 },
  ],
  ['model-temporarily-unavailable', 'Chinese relay', 'chat', 503, newApi('暂无可用账号，请稍后再试')],
  ['model-temporarily-unavailable', 'new-api', 'chat', 403, newApi('该渠道已被禁用')],

  [
    'parameter-unsupported',
    'OpenAI',
    'chat',
    400,
    openai(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'invalid_request_error',
      'unsupported_parameter',
    ),
  ],
  [
    'parameter-unsupported',
    'OpenAI',
    'chat',
    400,
    openai(
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
      'invalid_request_error',
      'unsupported_value',
    ),
  ],
  [
    'parameter-unsupported',
    'OpenAI Responses',
    'responses',
    400,
    openai(
      "Invalid 'max_output_tokens': integer below minimum value. Expected a value >= 16, but got 8 instead.",
      'invalid_request_error',
      'integer_below_min_value',
    ),
  ],
  [
    'parameter-unsupported',
    'Anthropic',
    'messages',
    400,
    anthropic(
      'invalid_request_error',
      'max_tokens: 64000 > 8192, which is the maximum allowed number of output tokens for claude-3-5-sonnet',
    ),
  ],
  [
    'parameter-unsupported',
    'Bedrock behind a relay',
    'messages',
    400,
    anthropic('invalid_request_error', 'invalid beta flag'),
  ],
  [
    'parameter-unsupported',
    'Anthropic',
    'messages',
    400,
    anthropic('invalid_request_error', 'thinking.budget_tokens: Input should be greater than or equal to 1024'),
  ],
  [
    'parameter-unsupported',
    'Google',
    'gemini',
    400,
    google(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received. Unknown name "foo": Cannot find field.'),
  ],
  [
    'parameter-unsupported',
    'DashScope',
    'chat',
    400,
    openai(
      'This model only support stream mode, please enable the stream parameter to access the model.',
      'invalid_request_error',
      'invalid_parameter_error',
    ),
  ],
  [
    'parameter-unsupported',
    'DashScope',
    'chat',
    400,
    openai(
      'parameter.enable_thinking must be set to false for non-streaming calls',
      'invalid_request_error',
      'invalid_parameter_error',
    ),
  ],
  [
    'parameter-unsupported',
    'Mistral',
    'chat',
    422,
    {
      detail: [
        { type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted', input: {} },
      ],
    },
  ],
  [
    'parameter-unsupported',
    'Zhipu',
    'chat',
    400,
    { error: { code: '1210', message: 'API 调用参数有误，请检查文档。' } },
  ],
  [
    'parameter-unsupported',
    'Ollama',
    'chat',
    400,
    openai('registry.example/gemma does not support tools', 'api_error'),
  ],
  ['parameter-unsupported', 'a message without a model', 'chat', 400, newApi('未指定模型名称，模型名称不能为空')],
  [
    'parameter-unsupported',
    'OpenRouter',
    'chat',
    404,
    {
      error: {
        message:
          'No endpoints found that support tool use. To learn more about provider routing, see the documentation.',
        code: 404,
      },
    },
  ],

  [
    'payload-too-large',
    'OpenAI',
    'chat',
    400,
    openai(
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.",
      'invalid_request_error',
      'context_length_exceeded',
    ),
  ],
  [
    'payload-too-large',
    'Anthropic',
    'messages',
    413,
    anthropic('request_too_large', 'Request exceeds the maximum size'),
  ],
  [
    'payload-too-large',
    'Anthropic',
    'messages',
    400,
    anthropic('invalid_request_error', 'prompt is too long: 212000 tokens > 200000 maximum'),
  ],
  [
    'payload-too-large',
    'claude-relay-service',
    'messages',
    413,
    { error: 'Payload Too Large', message: 'Request body size exceeds limit', limit: '10MB' },
  ],
  [
    'payload-too-large',
    'Groq',
    'chat',
    413,
    openai(
      'Request too large for model `x` in organization `org` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Requested 9000',
      'tokens',
      'rate_limit_exceeded',
    ),
  ],

  ['content-filtered', 'DeepSeek', 'chat', 400, openai('Content Exists Risk')],
  [
    'content-filtered',
    'DashScope',
    'chat',
    400,
    openai('Input data may contain inappropriate content.', 'data_inspection_failed', 'data_inspection_failed'),
  ],
  [
    'content-filtered',
    'Zhipu',
    'chat',
    400,
    {
      error: {
        code: '1301',
        message: '系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语。',
      },
    },
  ],
  ['content-filtered', 'new-api', 'chat', 400, newApi('user sensitive words detected: x', 'sensitive_words_detected')],
  [
    'content-filtered',
    'Anthropic',
    'messages',
    400,
    anthropic('invalid_request_error', 'Output blocked by content filtering policy'),
  ],
  [
    'content-filtered',
    'Google',
    'gemini',
    200,
    { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 8 } },
  ],
  ['content-filtered', 'Google', 'gemini', 200, { candidates: [{ finishReason: 'SAFETY', index: 0 }] }],
  [
    'content-filtered',
    'Anthropic refusal',
    'messages',
    200,
    { type: 'message', role: 'assistant', content: [], stop_reason: 'refusal', usage: {} },
  ],

  [
    'wrong-protocol',
    'OpenAI',
    'chat',
    404,
    openai(
      'This is not a chat model and thus not supported in the v1/chat/completions endpoint. Did you mean to use v1/completions?',
      'invalid_request_error',
      null,
    ),
  ],
  [
    'wrong-protocol',
    'OpenAI',
    'chat',
    404,
    openai(
      'This model is only supported in v1/responses and not in v1/chat/completions.',
      'invalid_request_error',
      null,
    ),
  ],
  [
    'wrong-protocol',
    'Copilot proxy',
    'chat',
    400,
    openai(
      'model "gpt-5-codex" is not accessible via the /chat/completions endpoint',
      'invalid_request_error',
      'unsupported_api_for_model',
    ),
  ],
  [
    'wrong-protocol',
    'sub2api',
    'chat',
    400,
    openai('Unsupported legacy protocol: /v1/chat/completions is not supported. Please use /v1/responses.'),
  ],
  [
    'wrong-protocol',
    'Anthropic',
    'messages',
    400,
    anthropic('invalid_request_error', 'anthropic-version: header is required'),
  ],
  [
    'wrong-protocol',
    'Ollama native answer',
    'chat',
    200,
    { model: 'llama3', created_at: '2026-11-03', message: { role: 'assistant', content: 'Hello' }, done: true },
  ],
  [
    'wrong-protocol',
    'Messages answer to chat',
    'chat',
    200,
    { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hello' }], stop_reason: 'end_turn' },
  ],
  [
    'wrong-protocol',
    'chat answer to Responses',
    'responses',
    200,
    {
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
    },
  ],
]

describe('answers about the model and the request', () => {
  it.each(rows)('%s: %s (%s %i)', (cause, _source, asked, status, body) => {
    expect(diagnose([answered(asked, status, body)], { model: null })[0]).toMatchObject({ id: cause })
  })
})
