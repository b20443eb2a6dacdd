import type { ConsolePage } from '../../utils/consoles/types.ts'

/** A console that has not answered by then will not. */
const PATIENCE = 15_000

/** The page that this script runs in. Its requests are the page's own: same origin, same cookies. */
export const livePage = (): ConsolePage => ({
  document,
  location,
  storage: localStorage,
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE) }),
  // Undefined on plain-http pages, whatever the types say.
  get locks() {
    return navigator.locks
  },
  isVisible: (element) => element.checkVisibility(),
})
