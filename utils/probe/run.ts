import { createRedact, redact } from '../relay/redact.ts'
import type { Redacted } from '../relay/redact.ts'
import { describeFailure, exchange } from './exchange.ts'
import type { Exchange, Ports } from './exchange.ts'
import type { Evidence, Outcome } from './outcome.ts'
import { findProbe } from './probes/index.ts'
import { readAnthropicHeader } from './readings/anthropic-header.ts'
import { isKeyRefused, isSilent, mustWait } from './sight.ts'
import { watchTokens } from './tokens.ts'
import type { PlannedStep, Probe, RequestSpec, Target } from './types.ts'

export type { Ports } from './exchange.ts'

/** Milliseconds that override the own deadline of every probe of that cost. */
export type Deadlines = { [C in Probe['cost']]?: number | undefined }

export interface RunOptions {
  steps: readonly PlannedStep[]
  target: Target
  ports: Ports
  signal: AbortSignal
  /** Answers from an earlier, interrupted run: their steps are not asked again. */
  known?: readonly Evidence[]
  deadlines?: Deadlines | undefined
  onEvidence?(evidence: Evidence): Promise<void> | void
}

const MOST_AT_ONCE = 3

type Asked = Pick<PlannedStep, 'probe' | 'wireApi' | 'address'>
const nameOf = ({ probe, wireApi, address = '' }: Asked) => `${probe} ${wireApi} ${address}`

/** Would asking this still tell something, and may it be asked at all after what was answered? */
function isWorthAsking({ probe: id, stage }: PlannedStep, evidence: readonly Evidence[], target: Target): boolean {
  const probe = findProbe(id)
  if (mustWait(evidence) || (stage > 1 && isSilent(evidence))) return false
  if (isKeyRefused(evidence) && !probe.evenIfRefused) return false
  return probe.isNeeded?.(evidence, target) ?? true
}

/** The steps that a planned one stands for: itself, or one for each address to be tried. */
function spread(step: PlannedStep, evidence: readonly Evidence[], target: Target): PlannedStep[] {
  const { addresses } = findProbe(step.probe)
  if (!addresses) return [step]
  return addresses.list(evidence, target).map((address) => ({ ...step, address }))
}

interface Asking extends RunOptions {
  /** Knows the key of the target. */
  redactKey: (text: string) => Redacted
  /** When the check began, by the clock of the ports. */
  zero: number
}

async function ask(step: PlannedStep, spec: RequestSpec, options: Asking): Promise<Evidence> {
  const { target, ports, redactKey, zero } = options
  const { deadline: ownDeadline, mostBytes, cost } = findProbe(step.probe)
  const startedAt = ports.now()
  const deadline = AbortSignal.timeout(options.deadlines?.[cost] ?? ownDeadline)
  const tokens = cost === 'paid' ? watchTokens(() => ports.now() - startedAt) : null
  let answer: Exchange
  try {
    const signal = AbortSignal.any([options.signal, deadline])
    answer = await exchange(spec, redactKey, ports, signal, mostBytes, tokens?.feed)
  } catch (error) {
    const outcome: Outcome = options.signal.aborted
      ? { kind: 'cancelled' }
      : deadline.aborted
        ? { kind: 'timeout' }
        : !ports.isOnline()
          ? { kind: 'offline' }
          : // Taken back meanwhile: then the browser itself refuses, and tells no reason.
            (await ports.hasPermission(new URL(spec.url).origin))
            ? { kind: 'unreachable', message: redactKey(describeFailure(error)) }
            : { kind: 'no-permission' }
    answer = { outcome, firstByteAt: null }
  }
  const { outcome, firstByteAt } = answer
  return {
    ...withoutAnswer(step, outcome, spec),
    url: redactKey(spec.url.replace(/\?.*/s, '')),
    model: cost === 'paid' || step.wireApi === 'gemini' ? target.model : null,
    startedAt: startedAt - zero,
    ms: ports.now() - startedAt,
    firstByteMs: firstByteAt === null ? null : firstByteAt - startedAt,
    ...(tokens && outcome.kind === 'response' && outcome.status < 300 && { spent: tokens.end(outcome.body) }),
  }
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
    ...(step.address !== undefined && { address: redact(step.address) }),
    outcome,
  }
}

/** As planned, in whichever order they came in: from the same answers follows the same verdict. */
function inPlannedOrder(evidence: readonly Evidence[], steps: readonly PlannedStep[]): Evidence[] {
  const placeOf = ({ probe, wireApi }: Evidence) =>
    steps.findIndex((step) => step.probe === probe && step.wireApi === wireApi)
  return evidence.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/**
 * Asks the steps stage by stage, at most three at once and one at a time where it costs something, and records what
 * happened. Never throws for anything the network does. The permission for the origin is checked before the first byte,
 * and no other origin is asked.
 */
export async function runPlan(options: RunOptions): Promise<Evidence[]> {
  const { steps, target, ports, signal } = options
  const { origin } = new URL(target.endpoint.root)
  const evidence = [...(options.known ?? [])]
  const asked = evidence.map(nameOf)
  const redactKey = createRedact([target.apiKey])
  const asking = { ...options, redactKey, zero: ports.now() }
  const record = async (entry: Evidence) => {
    evidence.push(entry)
    await options.onEvidence?.(entry)
  }

  /** The first step of a stage that is still open, judged by what is known by now. */
  const findNext = (stage: PlannedStep['stage']) => {
    const aim = { ...target, anthropicHeader: readAnthropicHeader(evidence) ?? undefined }
    for (const planned of steps) {
      if (planned.stage !== stage || !isWorthAsking(planned, evidence, target)) continue
      const probe = findProbe(planned.probe)
      const count = asked.filter((name) => name.startsWith(`${probe.id} `)).length
      if (probe.addresses && count >= probe.addresses.most) continue
      for (const step of spread(planned, evidence, target)) {
        if (asked.includes(nameOf(step))) continue
        const spec = probe.request(aim, step.wireApi, step.address)
        if (spec && new URL(spec.url).origin === origin) return { step, spec }
      }
    }
    return null
  }
  const work = async (stage: PlannedStep['stage']) => {
    for (let next = findNext(stage); next && !signal.aborted; next = findNext(stage)) {
      asked.push(nameOf(next.step))
      await record(await ask(next.step, next.spec, asking))
    }
  }

  for (const stage of [1, 2, 3, 4] as const) {
    const first = findNext(stage)
    if (!first) continue
    // Each time: it may be taken back while a check runs.
    if (!(await ports.hasPermission(origin))) {
      const entry = withoutAnswer(first.step, { kind: 'no-permission' }, first.spec)
      await record({ ...entry, url: redactKey(entry.url) })
      break
    }
    await Promise.all(Array.from({ length: stage === 4 ? 1 : MOST_AT_ONCE }, () => work(stage)))
    if (signal.aborted) break
  }
  return inPlannedOrder(evidence, steps)
}
