import { useEffect, useEffectEvent, useRef } from 'react'
import { useItem } from '../../components/hooks/use-item.ts'
import { checkItem } from '../../utils/browser/storage.ts'
import type { CheckState, UsedConnection } from '../../utils/browser/storage.ts'
import { askVault } from '../../utils/browser/vault.ts'

/** Writes down what a check said beside the saved connection that it was about. Shows nothing. */
export function KeepResult({ used }: { used: UsedConnection }) {
  const [check] = useItem(checkItem)
  const before = useRef<CheckState['status']>(undefined)
  const status = check?.status
  const keep = useEffectEvent(() => {
    if (!check?.verdict || JSON.stringify(check.draft) !== JSON.stringify(used.draft)) return
    const result = { verdict: check.verdict, cause: check.causes[0]?.id ?? ('unknown' as const), at: Date.now() }
    // Locked or deleted meanwhile: then there is nothing to write it beside.
    void askVault('vault:result', { id: used.id, which: 'current', result })
  })
  useEffect(() => {
    // Only what ended just now: an older answer has an older time.
    if (status === 'done' && before.current === 'running') keep()
    before.current = status
  }, [status])
  return null
}
