import type { RequestOf } from '../../utils/browser/contract.ts'
import { ports } from '../../utils/browser/fetch.ts'
import { hasOrigin } from '../../utils/browser/permissions.ts'
import { checkItem } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
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

export type CheckRunner = ReturnType<typeof createCheckRunner>

/** Runs one check at a time and writes every step to session storage, where all open popups watch it. */
export function createCheckRunner() {
  const owner = crypto.randomUUID()
  let running: AbortController | null = null

  async function run(state: CheckState): Promise<void> {
    running?.abort()
    const controller = new AbortController()
    running = controller
    const planned = await plan(state)
    if (!planned) return
    let current: CheckState = {
      ...state,
      status: 'running',
      owner,
      evidence: answered(state.evidence),
      startedAt: Date.now(),
      ...nothingKnown,
    }
    // Steps do not wait for it: the browser has what was sent, in this order, even if this worker is stopped right after.
    const write = async (change: Partial<CheckState>) => {
      current = { ...current, ...change }
      // A newer check owns the storage now.
      if (running === controller) await checkItem.set(current)
    }
    await keepAlive(async () => {
      void write({})
      tell('running')
      const [{ check }, { testMessage, deadlines }] = await Promise.all([loadCheck(), readCheckSettings()])
      const result = await check({ ...planned, testMessage }, ports, {
        signal: controller.signal,
        deadlines,
        known: current.evidence,
        onEvidence: (entry) => void write({ evidence: [...current.evidence, entry] }),
      })
      await write({ ...result, status: controller.signal.aborted ? 'cancelled' : 'done' })
      if (running === controller) tell(controller.signal.aborted ? 'idle' : result.verdict)
    })
  }

  return {
    async start(request: RequestOf<'check:start'>): Promise<void> {
      const planned = await plan(request)
      if (!planned) return
      running?.abort()
      running = null
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
      tell('idle')
      const [isPermitted] = await Promise.all([hasOrigin(origin), checkItem.set(state)])
      // The grant of the same click may have set it off already: a key is not shown twice.
      if (isPermitted && running === null) void run(state)
    },

    /** A permission prompt closes the popup in Chromium: the grant arrives here, and the check goes on by itself. */
    async continueWhenPermitted(): Promise<void> {
      const state = await checkItem.get()
      if (state?.status === 'awaiting-permission' && (await hasOrigin(state.origin)) && running === null)
        void run(state)
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
      await checkItem.set({ ...state, ...verdict, status: 'interrupted', evidence })
    },
  }
}
