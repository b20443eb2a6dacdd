import type { ApiKey } from './redact.ts'
import type { WireApi } from './schema.ts'
import type { Endpoint } from './url.ts'

/** In which header a key is shown to Anthropic's API. Relays may read only one of the two. */
export type AnthropicHeader = 'authorization' | 'x-api-key'

/** How one wire API is spoken: where, with which header, and what the smallest useful request looks like. */
export interface WireApiSpec {
  id: WireApi
  label: string
  /** Full request URL, or null where the relay's address has no root for this API. */
  url(endpoint: Endpoint, model: string, stream: boolean): string | null
  /** `anthropicHeader` is only for Anthropic's API; by default it gets the Bearer form like everybody. */
  headers(key: ApiKey, anthropicHeader?: AnthropicHeader): Record<string, string>
  /** A streaming request for one short answer. `maxTokens` bounds what it may cost. */
  message(model: string, prompt: string, maxTokens: number): Record<string, unknown>
}

/** The sentence that the relays' own guides tell people to send first. */
export const TEST_MESSAGE = 'Hello, reply in one sentence to confirm the connection is working.'
/** A paid test message never asks for more output than this. */
export const TEST_MESSAGE_TOKENS = 16

const bearer = (key: ApiKey) => ({ authorization: `Bearer ${key}` })
const join = (base: string | null, path: string) => (base === null ? null : base + path)

/** https://platform.openai.com/docs/api-reference, https://docs.anthropic.com/en/api, https://ai.google.dev/api (checked 2026-11-22). */
export const wireApis: readonly WireApiSpec[] = [
  {
    id: 'openai-chat',
    label: 'OpenAI chat completions',
    url: (endpoint) => join(endpoint.openai, '/chat/completions'),
    headers: (key) => bearer(key),
    message: (model, content, max_tokens) => ({
      model,
      messages: [{ role: 'user', content }],
      max_tokens,
      stream: true,
      // Without it this API keeps silent about the tokens of a stream.
      stream_options: { include_usage: true },
    }),
  },
  {
    id: 'openai-responses',
    label: 'OpenAI Responses',
    url: (endpoint) => join(endpoint.openai, '/responses'),
    headers: (key) => bearer(key),
    message: (model, input, max_output_tokens) => ({ model, input, max_output_tokens, stream: true }),
  },
  {
    id: 'anthropic-messages',
    label: 'Anthropic Messages',
    url: (endpoint) => join(endpoint.anthropic, '/v1/messages'),
    // Relays read the Bearer form that Claude Code sends for ANTHROPIC_AUTH_TOKEN; the version header is required.
    headers: (key, header) => ({
      ...(header === 'x-api-key' ? { 'x-api-key': key } : bearer(key)),
      'anthropic-version': '2023-06-01',
    }),
    message: (model, content, max_tokens) => ({
      model,
      messages: [{ role: 'user', content }],
      max_tokens,
      stream: true,
    }),
  },
  {
    id: 'gemini',
    label: 'Gemini',
    url: (endpoint, model, stream) =>
      join(
        endpoint.gemini,
        `/v1beta/models/${encodeURIComponent(model.toWellFormed())}:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
      ),
    headers: (key) => ({ 'x-goog-api-key': key }),
    message: (_model, text, maxOutputTokens) => ({
      contents: [{ role: 'user', parts: [{ text }] }],
      generationConfig: { maxOutputTokens },
    }),
  },
]

export function wireApi(id: WireApi): WireApiSpec {
  const spec = wireApis.find((candidate) => candidate.id === id)
  if (!spec) throw new Error(`unknown wire API ${id}`)
  return spec
}
