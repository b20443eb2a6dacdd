import { check, preview } from './check.ts'
import type { CheckPlan } from './check.ts'
import { planMessage } from './probe/plan.ts'
import type { Deadlines, Ports } from './probe/run.ts'
import type { PlannedStep } from './probe/types.ts'
import { shortenKey } from './relay/redact.ts'
import type { ApiKey } from './relay/redact.ts'
import type { Connection, WireApi } from './relay/schema.ts'
import type { ManyRow } from './report/table.ts'

/** What is checked one by one: every model with one key, which costs a message each, or several keys, which is free. */
export type Subjects =
  { kind: 'models'; models: readonly string[]; wireApi: WireApi } | { kind: 'keys'; keys: readonly ApiKey[] }

const AT_ONCE = 3

/** The rows before anything is asked. */
export const rowsOf = (subjects: Subjects): ManyRow[] =>
  (subjects.kind === 'models' ? subjects.models : subjects.keys.map(shortenKey)).map((subject) => ({
    subject,
    status: 'waiting',
    verdict: null,
    cause: null,
    ms: null,
    firstTokenMs: null,
    outputTokens: null,
    sentence: null,
  }))

/** Enough to know a key, and for one that is refused to know why. */
const ABOUT_KEY = ['models', 'empty-post', 'usage', 'usage-sub2api']

/** One question after the other: the rows already run side by side. */
const oneByOne = (steps: readonly PlannedStep[]): PlannedStep[] =>
  steps
    .filter(({ stage, probe }) => stage !== 2 && ABOUT_KEY.includes(probe))
    .map((step) => (step.probe === 'empty-post' ? { ...step, stage: 2 } : step))

function plansFor(connection: Connection, subjects: Subjects): (CheckPlan | null)[] {
  if (subjects.kind === 'keys')
    return subjects.keys.map((apiKey) => {
      const plan = preview({ connection: { ...connection, apiKey }, paid: false })
      return plan && { ...plan, steps: oneByOne(plan.steps) }
    })
  return subjects.models.map((model) => {
    const plan = preview({ connection: { ...connection, model }, paid: false })
    return plan && { ...plan, steps: planMessage(subjects.wireApi) }
  })
}

interface ManyOptions {
  signal: AbortSignal
  /** What every paid message says; the guides' own sentence if there is none. */
  testMessage?: string
  deadlines?: Deadlines
  onRow(index: number, row: ManyRow): Promise<void> | void
}

/**
 * Checks all subjects of one connection, three at once. A relay that asks to wait is asked nothing more. `onRow` is
 * called with every change; never throws for anything the network does.
 */
export async function checkMany(
  connection: Connection,
  subjects: Subjects,
  ports: Ports,
  { signal, testMessage, deadlines, onRow }: ManyOptions,
): Promise<ManyRow[]> {
  const rows = rowsOf(subjects)
  const plans = plansFor(connection, subjects)
  let mustStop = false
  let next = 0
  const change = async (index: number, changes: Partial<ManyRow>) => {
    rows[index] = { ...rows[index]!, ...changes }
    await onRow(index, rows[index])
  }
  const work = async () => {
    while (next < plans.length) {
      const index = next
      next += 1
      const plan = plans[index]
      if (!plan || mustStop || signal.aborted) {
        await change(index, { status: 'skipped' })
        continue
      }
      await change(index, { status: 'running' })
      const { verdict, causes, evidence } = await check({ ...plan, testMessage }, ports, { signal, deadlines })
      const [first] = causes
      const message = evidence.find(({ spent }) => spent)
      if (signal.aborted) await change(index, { status: 'skipped' })
      else
        await change(index, {
          status: 'done',
          verdict,
          cause: first?.id ?? null,
          ms: evidence.at(-1)?.ms ?? null,
          firstTokenMs: message?.spent?.firstTokenMs ?? null,
          outputTokens: message?.spent?.outputTokens ?? null,
          sentence: first?.sentence ?? null,
        })
      mustStop ||= first?.id === 'rate-limited' || first?.id === 'no-permission'
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return rows
}
