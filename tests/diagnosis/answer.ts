import type { Evidence, Outcome } from '../../utils/probe/outcome.ts'
import { redact } from '../../utils/relay/redact.ts'
import type { WireApi } from '../../utils/relay/schema.ts'

const wireApis = {
  models: null,
  chat: 'openai-chat',
  responses: 'openai-responses',
  messages: 'anthropic-messages',
  gemini: 'gemini',
} as const satisfies Record<string, WireApi | null>
type Api = keyof typeof wireApis
/** `chat` is the paid message, `empty chat` the `{}` before it. */
export type Asked = Api | `empty ${Exclude<Api, 'models'>}`

const redactAll = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]))

/** A recorded answer. Objects become JSON. */
export function answered(
  asked: Asked,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  cut: { truncated?: boolean; dropped?: boolean } = {},
): Evidence {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return recorded(asked, {
    kind: 'response',
    status,
    headers: redactAll(headers),
    body: redact(text),
    truncated: cut.truncated ?? false,
    dropped: cut.dropped ?? false,
  })
}

/** Whatever came of a request. */
export function recorded(asked: Asked, outcome: Outcome): Evidence {
  const api = asked.replace('empty ', '') as Api
  const probe = api === 'models' ? 'models' : asked.startsWith('empty') ? 'empty-post' : 'message'
  return {
    probe,
    wireApi: wireApis[api],
    method: api === 'models' ? 'GET' : 'POST',
    url: redact(`https://relay.example/v1/${api}`),
    model: probe === 'message' || asked === 'empty gemini' ? 'test-model' : null,
    startedAt: 0,
    ms: 10,
    firstByteMs: 5,
    outcome,
  }
}

/** An event stream of these JSON events. */
export const stream = (...events: unknown[]): string =>
  events.map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('')

/** new-api, one-api and their forks: the id of the request stands at the end of every sentence. */
export const newApi = (message: string, code: string | null = '', type = 'new_api_error') => ({
  error: { message: `${message} (request id: 20261103081522334455667AbCdEfGh)`, type, param: '', code },
})
/** OpenAI and all who copy it. */
export const openai = (message: string, type = 'invalid_request_error', code: string | number | null = null) => ({
  error: { message, type, param: null, code },
})
/** Anthropic Messages. */
export const anthropic = (type: string, message: string) => ({ type: 'error', error: { type, message } })
/** Google. */
export const google = (code: number, status: string, message: string, details: unknown[] = []) => ({
  error: { code, message, status, details },
})
/** A whole web page. */
export const page = (title: string, body = '') =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
/** The built-in pages of nginx and those who copy it. */
export const nginx = (line: string, server = 'nginx') =>
  `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n<hr><center>${server}</center>\r\n</body>\r\n</html>\r\n`
