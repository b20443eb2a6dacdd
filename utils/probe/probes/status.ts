import { consoleRoot } from '../console-root.ts'
import type { Probe } from '../types.ts'

/**
 * What the console of the one-api family tells everybody: its kind, its version, the address that it wants to be used.
 * No key is sent. Source: new-api controller/misc.go (checked 2026-11-22).
 */
export const status: Probe = {
  id: 'status',
  cost: 'free',
  deadline: 5_000,
  wireApis: null,
  request: ({ endpoint }) => ({ method: 'GET', url: `${consoleRoot(endpoint)}/api/status`, headers: {} }),
}
