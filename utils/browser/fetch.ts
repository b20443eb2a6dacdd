import type { Ports } from '../probe/run.ts'
import { isDemo } from '../relay/demo.ts'
import { replayDemo } from './demo.ts'
import { holdsOrigin } from './permissions.ts'

/** The outside world as the core sees it from inside the extension. The demo's part of it are recordings. */
export const ports: Ports = {
  fetch: (input, init) =>
    init && typeof input === 'string' && isDemo(input) ? replayDemo(input, init) : fetch(input, init),
  now: () => performance.now(),
  hasPermission: holdsOrigin,
  isOnline: () => navigator.onLine,
}
