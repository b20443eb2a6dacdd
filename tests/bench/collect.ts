import type { Contestant, Series, Stand } from './types.ts'

/** Series by id, filled as the measurements come in. */
export function collect(known: readonly Omit<Series, 'values'>[]) {
  const series: Series[] = known.map((one) => ({ ...one, values: {} }))
  return {
    series,
    add(id: string, name: Contestant, value: number): void {
      const one = series.find((candidate) => candidate.id === id)
      if (!one) throw new Error(`no series ${id}`)
      ;(one.values[name] ??= []).push(value)
    },
  }
}

/**
 * `rounds` measurements of each contestant, one after the other, in the opposite order every other round: what drifts
 * meanwhile hits all alike. The first two rounds warm up and do not count.
 */
export async function alternate(
  stands: readonly Stand[],
  rounds: number,
  measure: (stand: Stand, counts: boolean) => Promise<void>,
): Promise<void> {
  const WARM_UP = 2
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    const order = round % 2 === 0 ? stands : [...stands].reverse()
    for (const stand of order) await measure(stand, round >= WARM_UP)
  }
}
