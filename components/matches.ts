/** Does a text hold every word of a search, in any order and case? An empty search fits everything. */
export function matches(text: string, search: string): boolean {
  const where = text.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word))
}
