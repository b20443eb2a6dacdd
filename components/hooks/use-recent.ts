import { useEffect, useEffectEvent } from 'react'
import { recentConnectionsItem } from '../../utils/browser/storage.ts'
import type { CheckState, RecentConnections } from '../../utils/browser/storage.ts'
import { DEMO_ORIGIN } from '../../utils/relay/demo.ts'
import { fields } from '../../utils/relay/schema.ts'
import { useItem } from './use-item.ts'

const MOST = 6

/** Newest first, each once; what was noted or forgotten before is not noted again. */
function note({ entries, upTo }: RecentConnections, { draft, verdict, startedAt }: CheckState): RecentConnections {
  if (verdict === null || startedAt <= upTo) return { entries, upTo }
  const others = entries.filter((other) => fields.some((field) => other.draft[field] !== draft[field]))
  return { entries: [{ draft, verdict }, ...others].slice(0, MOST), upTo: startedAt }
}

/**
 * What was checked since the browser started. Noted by the page: only a page starts a check, and the one that does has
 * seen the check before it.
 */
export function useRecent(state: CheckState | null) {
  const [recent, setRecent] = useItem(recentConnectionsItem)
  const isFinished = state?.status === 'done' && state.origin !== DEMO_ORIGIN
  const isLoaded = recent !== undefined
  const remember = useEffectEvent(() => {
    if (!state || !recent) return
    const noted = note(recent, state)
    if (noted.upTo !== recent.upTo) setRecent(noted)
  })
  useEffect(() => {
    if (isFinished && isLoaded) remember()
  }, [isFinished, isLoaded, state?.startedAt])
  return {
    entries: recent?.entries ?? [],
    forget: () => recent && setRecent({ ...recent, entries: [] }),
  }
}
