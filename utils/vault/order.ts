/** Where things stand in a list: the lower number comes first. */
export interface Placed {
  id: string
  order: number
}

/** Room between two numbers, so that a thousand moves need no new ones. */
const STEP = 2 ** 20

export const byOrder = (a: Placed, b: Placed): number => a.order - b.order || (a.id < b.id ? -1 : 1)

/**
 * The numbers that change when `id` moves before another, or to the end: only its own as a rule, all where two numbers
 * have no room between them any more. Null if there is no such place.
 */
export function placesAfterMove(placed: readonly Placed[], id: string, before: string | null): Placed[] | null {
  const others = placed.filter((one) => one.id !== id).sort(byOrder)
  const at = before === null ? others.length : others.findIndex((one) => one.id === before)
  if (others.length === placed.length || at < 0) return null
  const left = others[at - 1]?.order
  const right = others[at]?.order
  const order = left === undefined ? (right ?? 0) - STEP : right === undefined ? left + STEP : left + (right - left) / 2
  if (order !== left && order !== right) return [{ id, order }]
  const all = [...others.slice(0, at), { id, order }, ...others.slice(at)]
  return all.map((one, index) => ({ id: one.id, order: index * STEP }))
}
