import { check, judge, preview } from '../../utils/check.ts'
import { browser } from '../../utils/browser/api.ts'
import type { RequestOf } from '../../utils/browser/contract.ts'
import { ports } from '../../utils/browser/fetch.ts'
import { hasOrigin } from '../../utils/browser/permissions.ts'
import { checkItem, clientItem } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { findClient } from '../../utils/clients/index.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import type { Evidence } from '../../utils/probe/outcome.ts'
import { withoutAnswer } from '../../utils/probe/run.ts'

/** A worker without events is stopped after 30 s; any API call counts as life. Source: developer.chrome.com, 2026-11-22. */
const KEEP_ALIVE_INTERVAL = 20_000

const plan = ({ draft, client, paid }: Pick<CheckState, 'draft' | 'client' | 'paid'>) =>
  preview({ connection: connectionOf(draft), client: findClient(client ?? ''), paid })

const nothingKnown = { verdict: null, causes: [], clients: [], models: [], suggestion: null }

const answered = (evidence: readonly Evidence[]) =>
  evidence.filter(({ outcome }) => !['interrupted', 'cancelled', 'no-permission'].includes(outcome.kind))

async function showBadge(verdict: CheckState['verdict']): Promise<void> {
  const badge = { ok: ['✓', '#1a7f37'], problem: ['!', '#cf222e'], unknown: ['?', '#6e7781'] }[verdict ?? 'unknown']
  await browser.action.setBadgeText({ text: verdict === null ? '' : badge[0]! })
  await browser.action.setBadgeBackgroundColor({ color: badge[1]! })
}

export type CheckRunner = ReturnType<typeof createCheckRunner>

/** Runs one check at a time and writes every step to session storage, where all open popups watch it. */
export function createCheckRunner() {
  const owner = crypto.randomUUID()
  let running: AbortController | null = null

  async function run(state: CheckState): Promise<void> {
    const planned = plan(state)
    if (!planned) return
    running?.abort()
    const controller = new AbortController()
    running = controller
    let current: CheckState = {
      ...state,
      status: 'running',
      owner,
      evidence: answered(state.evidence),
      ...nothingKnown,
    }
    const write = async (change: Partial<CheckState>) => {
      current = { ...current, ...change }
      // A newer check owns the storage now.
      if (running === controller) await checkItem.set(current)
    }
    const keepAlive = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_INTERVAL)
    try {
      await Promise.all([write({}), showBadge(null)])
      const result = await check(planned, ports, {
        signal: controller.signal,
        known: current.evidence,
        onEvidence: (entry) => write({ evidence: [...current.evidence, entry] }),
      })
      await write({ ...result, status: controller.signal.aborted ? 'cancelled' : 'done' })
      if (running === controller) await showBadge(result.verdict)
    } finally {
      clearInterval(keepAlive)
    }
  }

  return {
    async start({ draft, paid }: RequestOf<'check:start'>): Promise<void> {
      // A message costs tokens: only the chosen client's own wire API is worth them.
      const client = paid ? await clientItem.get() : null
      const planned = plan({ draft, client, paid })
      if (!planned) return
      running?.abort()
      running = null
      const { origin } = new URL(planned.endpoint.root)
      const state: CheckState = {
        status: 'awaiting-permission',
        owner,
        draft,
        client,
        paid,
        origin,
        steps: planned.steps,
        evidence: [],
        ...nothingKnown,
      }
      await checkItem.set(state)
      if (await hasOrigin(origin)) void run(state)
    },

    /** A permission prompt closes the popup in Chromium: the grant arrives here, and the check goes on by itself. */
    async continueWhenPermitted(): Promise<void> {
      const state = await checkItem.get()
      if (state?.status === 'awaiting-permission' && (await hasOrigin(state.origin))) void run(state)
    },

    /** Asks what is still open; without the permission that becomes the answer, and nothing is sent. */
    async continue(): Promise<void> {
      const state = await checkItem.get()
      if (state && state.status !== 'running') void run(state)
    },

    cancel(): void {
      running?.abort()
    },

    /** A check that claims to run but belongs to an earlier life of this worker was cut off. */
    async markInterrupted(): Promise<void> {
      const state = await checkItem.get()
      const planned = state && plan(state)
      if (!planned || state.status !== 'running' || state.owner === owner) return
      const cutOff: Evidence[] = state.steps
        .filter((step) => !state.evidence.some((entry) => entry.probe === step.probe && entry.wireApi === step.wireApi))
        .map((step) => withoutAnswer(step, { kind: 'interrupted' }))
      const evidence = [...state.evidence, ...cutOff]
      const verdict = judge(evidence, planned.endpoint, planned.model)
      await checkItem.set({ ...state, ...verdict, status: 'interrupted', evidence })
    },
  }
}
