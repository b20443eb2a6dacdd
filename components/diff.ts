/** What one repair changes, cut so that only the difference stands out. */
export interface Difference {
  before: string
  removed: string
  added: string
  after: string
}

export function differ(from: string, to: string): Difference {
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1
  return {
    before: from.slice(0, start),
    removed: from.slice(start, from.length - end),
    added: to.slice(start, to.length - end),
    after: end === 0 ? '' : from.slice(-end),
  }
}
