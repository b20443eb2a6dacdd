import { check, preview } from '../../utils/check.ts'
import { readOffers } from '../../utils/offers.ts'
import { judgeClients } from '../../utils/clients/choose.ts'
import { findClient } from '../../utils/clients/index.ts'
import { lint } from '../../utils/lint/index.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
import type { Extras } from '../../utils/probe/plan.ts'
import { makeReport } from '../../utils/report/make.ts'
import { keyFromOutside } from './usage.ts'

export interface CheckOptions {
  baseUrl: string
  model: string
  client: string | null
  paid: boolean
  extras: Extras
  timeout: number | undefined
}

/** Runs the check against the real relay. What it returns is evidence to save: no key is in it. */
export async function runCheck({ baseUrl, model, client, paid, extras, timeout }: CheckOptions) {
  const { connection, findings } = lint({ baseUrl, apiKey: await keyFromOutside(), model })
  const plan = preview({ connection, wireApis: findClient(client ?? '')?.wireApis, paid, extras })
  if (!plan) {
    const evidence: Evidence[] = []
    const because = findings.filter(({ blocking }) => blocking).map(({ id, field }) => ({ id, field }))
    return { verdict: 'problem', causes: [], clients: [], requests: [], evidence, findings: because, wallMs: 0 }
  }
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const before = performance.now()
  const result = await check(
    plan,
    { fetch, now: () => performance.now(), hasPermission: () => Promise.resolve(true), isOnline: () => true },
    { signal: controller.signal, deadlines: { free: timeout, paid: timeout } },
  )
  const { evidence, ...found } = result
  return {
    ...found,
    ...readOffers(result, plan),
    clients: judgeClients(plan, result.causes),
    requests: evidence.map(({ method, url, ms, outcome }) => ({
      method,
      url,
      status: outcome.kind === 'response' || outcome.kind === 'redirected' ? outcome.status : null,
      ms: Math.round(ms),
    })),
    ...makeReport(plan, result),
    wallMs: Math.round(performance.now() - before),
  }
}
