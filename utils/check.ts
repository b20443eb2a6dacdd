import { diagnose, modelsIn, provesConnection } from './diagnosis/index.ts'
import type { Diagnosis } from './diagnosis/types.ts'
import type { Evidence } from './probe/outcome.ts'
import { planCheck } from './probe/plan.ts'
import type { Extras } from './probe/plan.ts'
import { readAnthropicHeader } from './probe/readings/anthropic-header.ts'
import { readLimits } from './probe/readings/limits.ts'
import type { Limits } from './probe/readings/limits.ts'
import { readRelay } from './probe/readings/relay.ts'
import type { RelayFacts } from './probe/readings/relay.ts'
import { runPlan, withoutAnswer } from './probe/run.ts'
import type { Ports } from './probe/run.ts'
import type { PlannedStep } from './probe/types.ts'
import type { ApiKey } from './relay/redact.ts'
import type { Connection, WireApi } from './relay/schema.ts'
import { resolveEndpoint } from './relay/url.ts'
import type { Endpoint } from './relay/url.ts'
import type { AnthropicHeader } from './relay/wire-api.ts'

/** What is checked: the user's text after `parse` and `lint`. */
export interface CheckInput {
  connection: Connection
  /** The wire APIs of interest, best first; all when there is none. */
  wireApis?: readonly WireApi[] | undefined
  /** Also send one message that costs tokens. */
  paid: boolean
  /** What that message says; the guides' own sentence if there is none. */
  testMessage?: string | undefined
  /** What else to try with a message of its own each. */
  extras?: Extras | undefined
}

/** A connection complete enough to be sent. */
export interface CheckPlan {
  endpoint: Endpoint
  apiKey: ApiKey
  model: string | null
  testMessage?: string | undefined
  steps: PlannedStep[]
}

export interface Verdict {
  verdict: 'ok' | 'problem' | 'unknown'
  /** Ranked; the first is the one shown to the user. */
  causes: Diagnosis[]
  /** The relay's own model ids, where it told them. */
  models: string[]
  /** What kind of relay it is, where it told. */
  relay: RelayFacts | null
  /** Money, expiry and limits of the key, where the relay told them. */
  limits: Limits | null
  /** The header in which Anthropic's API took the key: a config names the variable for it. */
  anthropicHeader: AnthropicHeader | null
}

/** What would be asked, or null while an address or a key is missing. Sends nothing. */
export function preview({ connection, wireApis = [], paid, testMessage, extras }: CheckInput): CheckPlan | null {
  const endpoint = connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl)
  if (!endpoint || connection.apiKey === null) return null
  const { apiKey, model } = connection
  const steps = planCheck({ endpoint, model, paid, extras, ...(wireApis.length > 0 && { wireApis }) })
  return { endpoint, apiKey, model, testMessage, steps }
}

/** What the evidence means. Pure, so that a saved report judges the same again. */
export function judge(evidence: readonly Evidence[], model: string | null): Verdict {
  const causes = diagnose(evidence, { model })
  const [first] = causes
  const verdict = !first || first.id === 'unknown' ? 'unknown' : provesConnection(first) ? 'ok' : 'problem'
  const models = evidence.map(modelsIn).find((ids) => ids !== null) ?? []
  return {
    verdict,
    causes,
    models,
    relay: readRelay(evidence),
    limits: readLimits(evidence),
    anthropicHeader: readAnthropicHeader(evidence),
  }
}

/** The evidence of a check that was cut off: each step that was sure to be asked and has no answer says so. */
export function cutOff(steps: readonly PlannedStep[], evidence: readonly Evidence[]): Evidence[] {
  const open = steps.filter(
    ({ probe, wireApi, ifNeeded }) =>
      !ifNeeded && !evidence.some((entry) => entry.probe === probe && entry.wireApi === wireApi),
  )
  return [...evidence, ...open.map((step) => withoutAnswer(step, { kind: 'interrupted' }))]
}

/** The whole check: ask what the plan says, then judge what came back. `parse` and `lint` have run before. */
export async function check(
  plan: CheckPlan,
  ports: Ports,
  options: Omit<Parameters<typeof runPlan>[0], 'steps' | 'target' | 'ports'>,
): Promise<Verdict & { evidence: Evidence[] }> {
  const evidence = await runPlan({ ...options, steps: plan.steps, target: plan, ports })
  return { ...judge(evidence, plan.model), evidence }
}
