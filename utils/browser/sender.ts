/** What the browser says of whoever sent a message. */
export interface Sender {
  id?: string | undefined
  /** Set by Chromium; it cannot be forged by a page, unlike `url`. */
  origin?: string | undefined
  url?: string | undefined
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
}

/**
 * Is the sender what the contract demands? `page`: one of our own pages. `content`: our script in the top frame of a tab
 * (only origins that the user enabled carry it).
 */
export function isAllowed(from: 'page' | 'content', sender: Sender, self: { id: string; origin: string }): boolean {
  if (sender.id !== self.id) return false
  // Only where the browser tells no origin does the address have to do.
  const isOurs =
    sender.origin === undefined ? (sender.url?.startsWith(`${self.origin}/`) ?? false) : sender.origin === self.origin
  return from === 'page' ? isOurs : !isOurs && sender.tab !== undefined && sender.frameId === 0
}
