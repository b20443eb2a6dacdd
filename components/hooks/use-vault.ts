import { useCallback, useEffect, useState } from 'react'
import { askVault, watchVault } from '../../utils/browser/vault.ts'
import type { VaultList, VaultState } from '../../utils/vault/types.ts'

/** Saved connections as this page shows them. */
export interface VaultView {
  /** Undefined until it is known. */
  state: VaultState | undefined
  /** Null unless the vault is unlocked. */
  list: VaultList | null
}

/** A background that is stopped while it answers never does. The same question wakes it again. */
async function askAgain<A extends { ok: boolean; reason?: string }>(ask: () => Promise<A>): Promise<A> {
  const answer = await ask()
  return answer.reason === 'unreachable' ? ask() : answer
}

/** How the vault stands and what it holds, kept up to date whoever changes it. Changes are asked for with `askVault`. */
export function useVault(): VaultView & { ask: typeof askVault } {
  const [view, setView] = useState<VaultView>({ state: undefined, list: null })

  const read = useCallback(async (): Promise<VaultView | null> => {
    const state = await askAgain(() => askVault('vault:state', {}))
    if (!state.ok) return null
    if (state.value.state !== 'unlocked') return { state: state.value, list: null }
    const list = await askAgain(() => askVault('vault:list', {}))
    return list.ok ? { state: state.value, list: list.value } : null
  }, [])

  useEffect(() => {
    let stopped = false
    // Changes that arrive while it reads are read once more, all together.
    let reading = false
    let stale = false
    const refresh = async () => {
      stale = true
      if (reading) return
      reading = true
      while (stale && !stopped) {
        stale = false
        const fresh = await read()
        if (fresh && !stopped) setView(fresh)
      }
      reading = false
    }
    const stop = watchVault(() => void refresh())
    void refresh()
    return () => {
      stopped = true
      stop()
    }
  }, [read])

  return { ...view, ask: askVault }
}
