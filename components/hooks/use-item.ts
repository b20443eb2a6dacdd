import { useCallback, useEffect, useState } from 'react'
import type { StorageItem } from '../../utils/browser/storage.ts'

/** Said to the page when the browser has no room left for a value: it stands there until the page is closed. */
export const NOT_KEPT = 'not-kept'
export const sayNotKept = () => dispatchEvent(new Event(NOT_KEPT))

/** A stored value as state: undefined until it was read, up to date with every other page. */
export function useItem<T>(item: StorageItem<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let fresh = true
    const stop = item.watch((changed) => {
      fresh = false
      setValue(() => changed)
    })
    void item.get().then((stored) => {
      // A change that arrived in the meantime is newer than what was read.
      if (fresh) setValue(() => stored)
    })
    return stop
  }, [item])
  const write = useCallback(
    (changed: T) => {
      setValue(() => changed)
      item.set(changed).catch(sayNotKept)
    },
    [item],
  )
  return [value, write]
}
