import { redact } from '../relay/redact.ts'
import type { Redacted } from '../relay/redact.ts'
import type { Evidence, Outcome } from './outcome.ts'
import { findProbe } from './probes/index.ts'
import type { PlannedStep, RequestSpec, Target } from './types.ts'

/** What the core needs from the outside world. */
export interface Ports {
  fetch: typeof globalThis.fetch
  /** Milliseconds, steadily increasing. */
  now(): number
  hasPermission(origin: string): Promise<boolean>
  isOnline(): boolean
}

export interface RunOptions {
  steps: readonly PlannedStep[]
  target: Target
  ports: Ports
  signal: AbortSignal
  /** Answers from an earlier, interrupted run: their steps are not asked again. */
  known?: readonly Evidence[]
  /** Overrides every probe's own deadline, in milliseconds. */
  deadline?: number | undefined
  onEvidence?(evidence: Evidence): Promise<void> | void
}

const MOST_AT_ONCE = 3
const READ_LIMIT = 1_000_000
const KEEP_LIMIT = 64_000
/** Headers that help to tell who answered and why; everything else, cookies above all, is dropped. */
const KEPT_HEADERS = new RegExp(
  `^(?:${[
    'allow|cf-mitigated|cf-ray|content-type|location|ngrok-error-code|proxy-authenticate|request-id|retry-after|server',
    'via|www-authenticate',
    'x-(?:amzn-requestid|amzn-waf-action|cache|datadome|envoy-[\\w-]+|new-api-version|oneapi-request-id|powered-by',
    'railway-fallback|ratelimit-[\\w-]+|render-routing|request-id|served-by|squid-error|vercel-error|vercel-mitigated)',
  ].join('|')})$`,
)

const isSameStep = (step: PlannedStep, evidence: Evidence) =>
  step.probe === evidence.probe && step.wireApi === evidence.wireApi

/** Nothing more can be learnt: nobody answered, or everybody refused the key. */
function isPointless(evidence: readonly Evidence[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ outcome }) => outcome.kind !== 'response' || outcome.status === 401 || outcome.status === 429)
  )
}

interface Body {
  text: string
  truncated: boolean
  dropped: boolean
  firstByteAt: number | null
}

/** Reads at most {@link READ_LIMIT} bytes. A line that breaks in the middle is data; an abort is not and is thrown. */
async function readBody(response: Response, ports: Ports, signal: AbortSignal): Promise<Body> {
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
      body.text += decoder.decode(value, { stream: true })
      if (size >= READ_LIMIT) {
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

async function exchange(spec: RequestSpec, target: Target, ports: Ports, signal: AbortSignal) {
  const clean = (text: string, limit: number) => redact(text, [target.apiKey]).slice(0, limit) as Redacted
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
  const body = await readBody(response, ports, signal)
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

async function ask(step: PlannedStep, spec: RequestSpec, options: RunOptions, zero: number): Promise<Evidence> {
  const { target, ports } = options
  const startedAt = ports.now()
  const deadline = AbortSignal.timeout(options.deadline ?? findProbe(step.probe).deadline)
  let answer: { outcome: Outcome; firstByteAt: number | null }
  try {
    answer = await exchange(spec, target, ports, AbortSignal.any([options.signal, deadline]))
  } catch (error) {
    const outcome: Outcome = options.signal.aborted
      ? { kind: 'cancelled' }
      : deadline.aborted
        ? { kind: 'timeout' }
        : ports.isOnline()
          ? { kind: 'unreachable', message: redact(describeFailure(error), [target.apiKey]) }
          : { kind: 'offline' }
    answer = { outcome, firstByteAt: null }
  }
  return {
    probe: step.probe,
    wireApi: step.wireApi,
    method: spec.method,
    url: redact(spec.url.replace(/\?.*/s, ''), [target.apiKey]),
    model: step.probe === 'message' || step.wireApi === 'gemini' ? target.model : null,
    startedAt: startedAt - zero,
    ms: ports.now() - startedAt,
    firstByteMs: answer.firstByteAt === null ? null : answer.firstByteAt - startedAt,
    outcome: answer.outcome,
  }
}

/** Node hides the reason (ECONNREFUSED, certificate, …) in `cause`; browsers give none. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'request failed'
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/** A step that got no answer because it was never asked, or cut off. */
export function withoutAnswer(step: PlannedStep, outcome: Outcome, spec?: RequestSpec): Evidence {
  return {
    probe: step.probe,
    wireApi: step.wireApi,
    method: spec?.method ?? '',
    url: redact(spec?.url.replace(/\?.*/s, '') ?? ''),
    model: null,
    startedAt: 0,
    ms: 0,
    firstByteMs: null,
    outcome,
  }
}

/**
 * Asks the steps stage by stage, at most three at once, and records what happened. Never throws for anything the
 * network does. The permission for the origin is checked before the first byte.
 */
export async function runPlan(options: RunOptions): Promise<Evidence[]> {
  const { steps, target, ports, signal } = options
  const evidence = [...(options.known ?? [])]
  const zero = ports.now()
  const record = async (entry: Evidence) => {
    evidence.push(entry)
    await options.onEvidence?.(entry)
  }
  const open = steps.filter((step) => !evidence.some((entry) => isSameStep(step, entry)))
  const requests = open.flatMap((step) => {
    const spec = findProbe(step.probe).request(target, step.wireApi)
    return spec ? [{ step, spec }] : []
  })
  const [first] = requests
  if (!first) return evidence
  if (!(await ports.hasPermission(new URL(first.spec.url).origin))) {
    await record(withoutAnswer(first.step, { kind: 'no-permission' }, first.spec))
    return evidence
  }
  for (const stage of [1, 2, 3] as const) {
    if (stage > 1 && isPointless(evidence)) break
    const queue = requests.filter(({ step }) => step.stage === stage)
    const worker = async () => {
      for (let next = queue.shift(); next && !signal.aborted; next = queue.shift())
        await record(await ask(next.step, next.spec, options, zero))
    }
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, worker))
    if (signal.aborted) break
  }
  return evidence
}
