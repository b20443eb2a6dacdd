/** The middle value; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Repeatable, so that the same measurements give the same interval. Numerical Recipes' linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** How many times as much `measured` is as `base`. */
export interface Ratio {
  ratio: number
  /** 95 % of the medians of resampled measurements lie in between. */
  low: number
  high: number
}

const RESAMPLES = 2_000

/** Ratio of the medians with its bootstrap interval; null where there is too little to tell. */
export function ratioOf(measured: readonly number[], base: readonly number[]): Ratio | null {
  const [top, bottom] = [median(measured), median(base)]
  if (top === null || !bottom || measured.length < 4 || base.length < 4) return null
  const random = randomFrom(42)
  const resample = (values: readonly number[]) => values.map(() => values[Math.floor(random() * values.length)]!)
  const ratios: number[] = []
  for (let round = 0; round < RESAMPLES; round += 1) {
    const below = median(resample(base))
    if (below) ratios.push(median(resample(measured))! / below)
  }
  ratios.sort((a, b) => a - b)
  return {
    ratio: top / bottom,
    low: ratios[Math.floor(ratios.length * 0.025)]!,
    high: ratios[Math.floor(ratios.length * 0.975)]!,
  }
}
