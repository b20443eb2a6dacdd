import { expect, test } from 'vitest'
import { tickChecklist } from '../utils/checklist.ts'
import type { Readiness } from '../utils/clients/readiness.ts'
import type { CauseId } from '../utils/diagnosis/types.ts'

const ready: Readiness = { id: 'codex', status: 'ready', because: { id: 'client.because.answered' } }
const unserved: Readiness = { id: 'codex', status: 'not-ready', because: { id: 'client.because.no-wire-api' } }

/** One letter for each line of the list, in its order: g(ood), b(ad), o(pen). */
const rows: [causes: CauseId[], hasModel: boolean, readiness: Readiness | undefined, states: string][] = [
  [[], false, undefined, 'ooooooo'],
  [['ok'], true, ready, 'ggggogo'],
  [['ok'], false, ready, 'ggogogo'],
  [['ok'], true, unserved, 'gggbogo'],
  [['key-invalid'], false, undefined, 'bgooooo'],
  [['key-expired'], false, undefined, 'ggooobo'],
  [['account-balance', 'ok'], true, undefined, 'gggoobo'],
  [['model-not-found', 'ok'], false, ready, 'ggbgogo'],
  [['endpoint-not-found'], false, undefined, 'obooooo'],
  [['unreachable'], false, undefined, 'obooooo'],
  [['upstream-error'], false, undefined, 'ooooooo'],
]

test.each(rows)('%j, model seen %s: %#', (causes, hasModel, readiness, states) => {
  const items = tickChecklist({ causes: causes.map((id) => ({ id })), hasModel, readiness })
  expect(items.map(({ state }) => state[0]).join('')).toBe(states)
})
