/**
 * Puts text into the clipboard. `navigator.clipboard` is missing on plain-http pages; there the text is handed over in the
 * copy event itself, so that it never stands in the document, not even for a moment.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

function copyByEvent(text: string): boolean {
  let copied = false
  const hand = (event: ClipboardEvent) => {
    // A page could send an event of its own in the middle, to be handed the text.
    if (!event.isTrusted) return
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    copied = event.clipboardData !== null
  }
  addEventListener('copy', hand, { capture: true })
  try {
    // Deprecated, and the only way there is without a secure context (Chromium 156, Firefox 153; 2026-11-22).
    document.execCommand('copy')
  } finally {
    removeEventListener('copy', hand, { capture: true })
  }
  return copied
}
