import type { Redacted } from '../relay/redact.ts'
import type { Outcome } from './outcome.ts'
import type { RequestSpec } from './types.ts'

/** What the core needs from the outside world. */
export interface Ports {
  fetch: typeof globalThis.fetch
  /** Milliseconds, steadily increasing. */
  now(): number
  hasPermission(origin: string): Promise<boolean>
  isOnline(): boolean
}

const READ_LIMIT = 1_000_000
const KEEP_LIMIT = 64_000
/** Headers that help to tell who answered and why; everything else, cookies above all, is dropped. */
const KEPT_HEADERS = new RegExp(
  `^(?:${[
    'allow|(?:anthropic-)?ratelimit(?:-[\\w-]+)?|cf-mitigated|cf-ray|content-type|date|location|ngrok-error-code|proxy-authenticate|request-id|retry-after|server',
    'via|www-authenticate',
    'x-(?:amzn-requestid|amzn-waf-action|cache|datadome|envoy-[\\w-]+|new-api-version|oneapi-request-id|powered-by',
    'railway-fallback|ratelimit-[\\w-]+|render-routing|request-id|served-by|squid-error|vercel-error|vercel-mitigated)',
  ].join('|')})$`,
)

interface Body {
  text: string
  truncated: boolean
  dropped: boolean
  firstByteAt: number | null
}

/** Reads no further than `most` bytes. A line that breaks in the middle is data; an abort is not and is thrown. */
async function readBody(
  response: Response,
  ports: Ports,
  signal: AbortSignal,
  most: number,
  onText: (text: string) => void,
): Promise<Body> {
  const decoder = new TextDecoder()
  const body: Body = { text: '', truncated: false, dropped: false, firstByteAt: null }
  const reader = response.body?.getReader()
  if (!reader) return body
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      body.firstByteAt ??= ports.now()
      size += value.byteLength
      const text = decoder.decode(value, { stream: true })
      body.text += text
      onText(text)
      if (size >= most) {
        body.truncated = true
        await reader.cancel()
        break
      }
    }
  } catch {
    signal.throwIfAborted()
    body.dropped = true
  }
  return body
}

/** What came of a request, and when the body began. */
export interface Exchange {
  outcome: Outcome
  firstByteAt: number | null
}

/** Sends one request and reads its answer within bounds. Throws what `fetch` throws, and on an abort. */
export async function exchange(
  spec: RequestSpec,
  redact: (text: string) => Redacted,
  ports: Ports,
  signal: AbortSignal,
  most = READ_LIMIT,
  onText: (text: string) => void = () => undefined,
): Promise<Exchange> {
  // Twice the limit: what is cut off in the middle is no credential any more, and must not be among what is kept.
  const clean = (text: string, limit: number) => redact(text.slice(0, 2 * limit)).slice(0, limit) as Redacted
  const response = await ports.fetch(spec.url, {
    method: spec.method,
    headers: spec.headers,
    ...(spec.body !== undefined && { body: spec.body }),
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  })
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    const location = response.headers.get('location')
    const outcome: Outcome = {
      kind: 'redirected',
      status: response.status,
      location: location === null ? null : clean(location, 500),
    }
    return { outcome, firstByteAt: null }
  }
  const headers: Record<string, Redacted> = {}
  response.headers.forEach((value, name) => {
    if (KEPT_HEADERS.test(name)) headers[name] = clean(value, 200)
  })
  const body = await readBody(response, ports, signal, most, onText)
  const outcome: Outcome = {
    kind: 'response',
    status: response.status,
    headers,
    body: clean(body.text, KEEP_LIMIT),
    truncated: body.truncated || body.text.length > KEEP_LIMIT,
    dropped: body.dropped,
  }
  return { outcome, firstByteAt: body.firstByteAt }
}

/** Node hides the reason (ECONNREFUSED, certificate, …) in `cause`; browsers give none. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'request failed'
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
