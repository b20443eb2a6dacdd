import type { IRawProperty } from 'fast-check'

/** Something that holds for whatever comes in. */
export interface Fuzz {
  name: string
  /** Throws where it does not hold. */
  property: IRawProperty<unknown>
  /** How many runs it makes where an ordinary one makes a hundred: what starts programs or seals makes fewer. */
  share?: number
}

/** Throws if `work` takes longer than anybody would wait; generous, because a machine may be busy. */
export function inTime<T>(work: () => T, most = 3_000): T {
  const before = performance.now()
  const value = work()
  const ms = performance.now() - before
  if (ms > most) throw new Error(`took ${Math.round(ms)} ms`)
  return value
}
