import type { Ports } from '../probe/run.ts'
import { hasOrigin } from './permissions.ts'

/** The outside world as the core sees it from inside the extension. */
export const ports: Ports = {
  fetch: (input, init) => fetch(input, init),
  now: () => performance.now(),
  hasPermission: hasOrigin,
  isOnline: () => navigator.onLine,
}
