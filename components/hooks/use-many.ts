import { send } from '../../utils/browser/send.ts'
import { manyItem } from '../../utils/browser/storage.ts'
import type { ManyState } from '../../utils/browser/storage.ts'
import type { Draft, WireApi } from '../../utils/relay/schema.ts'
import { useBackgroundLine } from './use-background-line.ts'
import { useItem } from './use-item.ts'

interface ManyControls {
  state: ManyState | null | undefined
  start(kind: 'models' | 'keys', subjects: string[], draft: Draft, wireApi: WireApi): void
  cancel(): void
}

/** The table of checks of this browser session. The background does the work; this only watches it. */
export function useMany(): ManyControls {
  const [state] = useItem(manyItem)
  useBackgroundLine(state?.status === 'running')
  return {
    state,
    start: (kind, subjects, draft, wireApi) => void send('many:start', { kind, subjects, draft, wireApi }),
    cancel: () => void send('many:cancel', {}),
  }
}
