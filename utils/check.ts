import { clients } from './clients/index.ts'
import { judgeClient } from './clients/readiness.ts'
import type { Readiness } from './clients/readiness.ts'
import type { Client } from './clients/types.ts'
import { diagnose, modelsIn, suggestModel } from './diagnosis/index.ts'
import type { Diagnosis } from './diagnosis/types.ts'
import type { Evidence } from './probe/outcome.ts'
import { planCheck } from './probe/plan.ts'
import { runPlan } from './probe/run.ts'
import type { Ports } from './probe/run.ts'
import type { PlannedStep } from './probe/types.ts'
import type { ApiKey } from './relay/redact.ts'
import type { Connection } from './relay/schema.ts'
import { resolveEndpoint } from './relay/url.ts'
import type { Endpoint } from './relay/url.ts'

/** What is checked: the user's text after `parse` and `lint`. */
export interface CheckInput {
  connection: Connection
  /** Only what this client needs is asked; everything when there is none. */
  client?: Pick<Client, 'wireApis'> | undefined
  /** Also send one message that costs tokens. */
  paid: boolean
}

/** A connection complete enough to be sent. */
export interface CheckPlan {
  endpoint: Endpoint
  apiKey: ApiKey
  model: string | null
  steps: PlannedStep[]
}

export interface Verdict {
  verdict: 'ok' | 'problem' | 'unknown'
  /** Ranked; the first is the one shown to the user. */
  causes: Diagnosis[]
  clients: Readiness[]
  /** The relay's own model ids, where it told them. */
  models: string[]
  /** The listed model that was probably meant, where the given one is not listed. */
  suggestion: string | null
}

/** What would be asked, or null while an address or a key is missing. Sends nothing. */
export function preview({ connection, client, paid }: CheckInput): CheckPlan | null {
  const endpoint = connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl)
  if (!endpoint || connection.apiKey === null) return null
  const steps = planCheck({ endpoint, model: connection.model, paid, ...(client && { wireApis: client.wireApis }) })
  return { endpoint, apiKey: connection.apiKey, model: connection.model, steps }
}

/** What the evidence means. Pure, so that a saved report judges the same again. */
export function judge(evidence: readonly Evidence[], endpoint: Endpoint, model: string | null): Verdict {
  const causes = diagnose(evidence, { model })
  const first = causes[0]?.id ?? 'unknown'
  const verdict =
    first === 'ok' || first === 'parameter-unsupported' ? 'ok' : first === 'unknown' ? 'unknown' : 'problem'
  const models = evidence.map(modelsIn).find((ids) => ids !== null) ?? []
  const judged = clients.map((client) => judgeClient(client, { endpoint, model, diagnoses: causes }))
  const suggestion = model === null || models.includes(model) ? null : suggestModel(model, models)
  return { verdict, causes, clients: judged, models, suggestion }
}

/** The whole check: ask what the plan says, then judge what came back. `parse` and `lint` have run before. */
export async function check(
  plan: CheckPlan,
  ports: Ports,
  options: Omit<Parameters<typeof runPlan>[0], 'steps' | 'target' | 'ports'>,
): Promise<Verdict & { evidence: Evidence[] }> {
  const evidence = await runPlan({ ...options, steps: plan.steps, target: plan, ports })
  return { ...judge(evidence, plan.endpoint, plan.model), evidence }
}
