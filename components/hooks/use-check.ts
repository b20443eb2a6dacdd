import type { RequestOf } from '../../utils/browser/contract.ts'
import { requestOrigin } from '../../utils/browser/permissions.ts'
import { send } from '../../utils/browser/send.ts'
import { checkItem } from '../../utils/browser/storage.ts'
import type { CheckState } from '../../utils/browser/storage.ts'
import { useBackgroundLine } from './use-background-line.ts'
import { sayNotKept, useItem } from './use-item.ts'

export interface CheckControls {
  state: CheckState | null | undefined
  /** Call it straight from a click: the permission is asked for before anything else. */
  start(origin: string, request: RequestOf<'check:start'>): void
  allow(origin: string): void
  cancel(): void
  goOn(): void
}

/** The check of this browser session, wherever it was started. The background does the work; this only watches it. */
export function useCheck(): CheckControls {
  const [state] = useItem(checkItem)
  useBackgroundLine(state?.status === 'running')

  /** Where the popup survives the prompt and the answer is no, the check ends here; a yes is heard by the background. */
  const onDenied = (permission: Promise<boolean>, after: Promise<unknown>) => {
    const deny = () => after.then(() => send('check:continue', {}))
    void permission.then((granted) => (granted ? undefined : deny()), deny)
  }

  return {
    state,
    start(origin, request) {
      const permission = requestOrigin(origin)
      const sent = send('check:start', request)
      onDenied(permission, sent)
      // Not even its beginning could be kept.
      void sent.then(({ ok }) => ok || sayNotKept())
    },
    allow: (origin) => onDenied(requestOrigin(origin), Promise.resolve()),
    cancel: () => void send('check:cancel', {}),
    goOn: () => void send('check:continue', {}),
  }
}
