/** The address as the browser understands it, or null. */
export function parseUrl(value: string): URL | null {
  if (!/^https?:\/\//i.test(value)) return null
  return URL.canParse(value) ? new URL(value) : null
}
