import type { RequestOf } from '../../utils/browser/contract.ts'
import { ports } from '../../utils/browser/fetch.ts'
import { hasOrigin } from '../../utils/browser/permissions.ts'
import type { BadgeState } from '../../utils/browser/badge.ts'
import { checkItem, keepWhatFits } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
import type { Redacted } from '../../utils/relay/redact.ts'
import { readCheckSettings } from './check-settings.ts'
import { keepAlive } from './keep-alive.ts'
import { loadCheck } from './load-check.ts'
import { tell } from './tell.ts'

async function plan({ draft, ...options }: Pick<CheckState, 'draft' | 'wireApis' | 'paid' | 'extras'>) {
  const { preview } = await loadCheck()
  return preview({ connection: connectionOf(draft), ...options })
}

const nothingKnown = {
  verdict: null,
  causes: [],
  models: [],
  relay: null,
  limits: null,
  anthropicHeader: null,
}

const answered = (evidence: readonly Evidence[]) =>
  evidence.filter(({ outcome }) => !['interrupted', 'cancelled', 'no-permission'].includes(outcome.kind))

/** Without the answers' own words, which are most of it. The verdict needs them no more. */
const withoutBodies = (state: CheckState): CheckState => ({
  ...state,
  models: [],
  evidence: state.evidence.map((entry) =>
    entry.outcome.kind === 'response' ? { ...entry, outcome: { ...entry.outcome, body: '' as Redacted } } : entry,
  ),
})

/** Writes how a check ended, however little room is left. */
const keep = (state: CheckState): Promise<void> =>
  keepWhatFits(checkItem, [state, withoutBodies(state), { ...state, ...nothingKnown, evidence: [], status: 'no-room' }])

export type CheckRunner = ReturnType<typeof createCheckRunner>

/** Runs one check at a time and writes every step to session storage, where all open popups watch it. */
export function createCheckRunner() {
  const owner = crypto.randomUUID()
  let running: AbortController | null = null
  let starts = 0

  async function run(state: CheckState, settings = readCheckSettings()): Promise<void> {
    running?.abort()
    const controller = new AbortController()
    running = controller
    const planned = await plan(state)
    if (!planned) {
      if (running === controller) running = null
      return
    }
    let current: CheckState = {
      ...state,
      status: 'running',
      owner,
      evidence: answered(state.evidence),
      startedAt: Date.now(),
      ...nothingKnown,
    }
    let due: ReturnType<typeof setTimeout> | undefined
    // After the next questions were sent, which do not wait for it: answers that come together are written together, and
    // one that finds no room is in the next. What was written the browser keeps, even if this worker is stopped right after.
    const write = (evidence: readonly Evidence[]) => {
      current = { ...current, evidence: [...current.evidence, ...evidence] }
      due ??= setTimeout(() => {
        due = undefined
        // A newer check owns the storage now.
        if (running === controller) checkItem.set(current).catch(() => undefined)
      })
    }
    const end = async (change: Partial<CheckState>, sign: BadgeState) => {
      clearTimeout(due)
      if (running !== controller) return
      await keep({ ...current, ...change })
      if (running === controller) running = null
      tell(sign)
    }
    await keepAlive(async () => {
      write([])
      const [{ check }, { testMessage, deadlines }] = await Promise.all([loadCheck(), settings])
      const checking = check({ ...planned, testMessage }, ports, {
        signal: controller.signal,
        deadlines,
        known: current.evidence,
        onEvidence: (entry) => write([entry]),
      })
      // After the first questions are on their way.
      tell('running')
      const result = await checking
      if (controller.signal.aborted) await end({ ...result, status: 'cancelled' }, 'idle')
      else await end({ ...result, status: 'done' }, result.verdict)
      // What goes wrong here is our fault: even then it must not seem to run for ever.
    }).catch(() => end({ status: 'interrupted' }, 'unknown'))
  }

  return {
    async start(request: RequestOf<'check:start'>): Promise<void> {
      const planned = await plan(request)
      if (!planned) return
      running?.abort()
      running = null
      const own = (starts += 1)
      const { origin } = new URL(planned.endpoint.root)
      const state: CheckState = {
        status: 'awaiting-permission',
        owner,
        ...request,
        origin,
        steps: planned.steps,
        evidence: [],
        startedAt: Date.now(),
        ...nothingKnown,
      }
      const settings = readCheckSettings()
      const [isPermitted] = await Promise.all([hasOrigin(origin), checkItem.set(state)])
      // Another one may have been started meanwhile; or the grant has set this one off already: a key is not shown twice.
      if (own !== starts || running !== null) return
      if (isPermitted) void run(state, settings)
      else tell('idle')
    },

    /** A permission prompt closes the popup in Chromium: the grant arrives here, and the check goes on by itself. */
    async continueWhenPermitted(): Promise<void> {
      const state = await checkItem.get()
      const isRefused = state?.status === 'done' && state.causes[0]?.id === 'no-permission'
      if (!state || (!isRefused && state.status !== 'awaiting-permission')) return
      if ((await hasOrigin(state.origin)) && running === null) void run(state)
    },

    /** Asks what is still open; without the permission that becomes the answer, and nothing is sent. */
    async continue(): Promise<void> {
      const state = await checkItem.get()
      if (state && state.status !== 'running') void run(state)
    },

    cancel(): void {
      running?.abort()
    },

    /** Ends what runs without a trace. */
    forget(): void {
      running?.abort()
      running = null
    },

    /** A check that claims to run but belongs to an earlier life of this worker was cut off. */
    async markInterrupted(): Promise<void> {
      const state = await checkItem.get()
      if (state?.status !== 'running' || state.owner === owner) return
      const planned = await plan(state)
      if (!planned) return
      const { cutOff, judge } = await loadCheck()
      const evidence = cutOff(state.steps, state.evidence)
      const verdict = judge(evidence, planned.model)
      tell('unknown')
      await keep({ ...state, ...verdict, status: 'interrupted', evidence })
    },
  }
}
