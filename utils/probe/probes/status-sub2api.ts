import { consoleRoot } from '../console-root.ts'
import { readRelay } from '../readings/relay.ts'
import { sightOf } from '../sight.ts'
import type { Probe } from '../types.ts'

/** The same for sub2api, which has no `/api/status`. Source: handler/setting_handler.go (checked 2026-11-22). */
export const statusSub2api: Probe = {
  id: 'status-sub2api',
  cost: 'free',
  deadline: 5_000,
  wireApis: null,
  isNeeded: (evidence) =>
    evidence.some((entry) => entry.probe === 'status' && sightOf(entry) === 'absent') &&
    [null, 'sub2api'].includes(readRelay(evidence)?.family ?? null),
  evenIfRefused: true,
  request: ({ endpoint }) => ({ method: 'GET', url: `${consoleRoot(endpoint)}/api/v1/settings/public`, headers: {} }),
}
