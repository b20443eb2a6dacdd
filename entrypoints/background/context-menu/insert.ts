import { browser } from '../../../utils/browser/api.ts'
import type { NotInserted } from '../../../utils/browser/storage.ts'
import type { Draft, Field } from '../../../utils/relay/schema.ts'

/** Where the click was. */
export interface Place {
  tabId: number
  frameId: number
  /** Of the frame that was clicked. */
  url: string
}

/** Runs in the page, in a world of its own that the page cannot look into: it must not use anything from outside itself. */
function insertHere(value: string, field: Field, origin: string): NotInserted | null {
  // Another page may have come in the meantime: the click was not meant for it.
  if (location.origin !== origin) return 'field'
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const target = focused
  const isLine = target instanceof HTMLInputElement
  const isArea = target instanceof HTMLTextAreaElement
  // What is typed into a chat or an editor is sent, shared or kept as a draft: no place for a key.
  if (field === 'apiKey' && !isLine) return 'key-field'
  if (isLine || isArea) {
    // Nobody sees what stands in a password field: another word than the key is there by mistake.
    const types = field === 'apiKey' ? ['text', 'password'] : ['text', 'search', 'url']
    if (target.disabled || target.readOnly || (isLine && !types.includes(target.type))) return 'field'
  } else if (!(target instanceof HTMLElement && target.isContentEditable)) return 'field'

  // A settings field holds one value, a longer text has a place where the caret is.
  if (isLine) target.select()
  // As if typed: frameworks hear of it, and it can be undone.
  const isTyped = document.execCommand('insertText', false, value)
  if (isLine && target.value !== value) {
    // Frameworks put a setter of their own on the element; that of the prototype is the browser's.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(target, value)
    target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    if (target.value !== value) return 'field'
  } else if (!isTyped) return 'field'
  target.dispatchEvent(new Event('change', { bubbles: true }))
  return null
}

/** Puts one word of a connection into the field that was clicked. Null: done; else why not. */
export async function insert(words: Draft, field: Field, { tabId, frameId, url }: Place): Promise<NotInserted | null> {
  if (!/^https?:/.test(url)) return 'page'
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: insertHere,
      args: [words[field], field, new URL(url).origin],
    })
    return done?.result === undefined ? 'page' : (done.result as NotInserted | null)
  } catch {
    // The click permits the tab's own page, not a frame from elsewhere in it; browsers have pages that permit nothing.
    return 'page'
  }
}
