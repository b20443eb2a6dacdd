/** Where an address begins in running text. One in the path or the query of another is part of that. */
const START = /(?<![a-z/]|https?:|[?&][\w-]{1,40}=)https?:\/\//gi
/**
 * Where it ends: at a space, a quote, a bracket, a comma, or the first Chinese character or sign.
 * A full-width slash, full stop or letter between Latin ones is a slip of the keyboard: the address goes on.
 */
const REST = /^(?:[^\s"'`<>()[\]{}|\\,;\u2e80-\u9fff\uff00-\uffef“”‘’]|[\uff0e-\uff19\uff21-\uff3a\uff41-\uff5a])*/
/** A host of Chinese letters begins with one; after a Latin beginning they are the sentence going on. */
const FOREIGN_HOST = /^[\u2e80-\u2fff\u3040-\u9fff\w-]+(?:\.[\u2e80-\u2fff\u3040-\u9fff\w-]+)+/
/** `https://api relay.net` is one address with a space in it, not an address and a word. */
const HAS_HOST = /^https?:\/\/(?:[^/?#]*[.:\]]|localhost)/i
const ENDS_BEFORE = /[\s,;|"'<>`\u2e80-\u9fff\uff00-\uff0d\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef]/

function readUrl(text: string): string {
  const scheme = /^https?:\/\//i.exec(text)![0]
  const after = text.slice(scheme.length)
  const host = /^[\u2e80-\u9fff]/.test(after) ? (FOREIGN_HOST.exec(after)?.[0] ?? '') : ''
  return (scheme + host + REST.exec(after.slice(host.length))![0]).replace(/[,;:.!?]{1,20}$/, '')
}

/** The different addresses in a text, in order, without the punctuation that follows them. None if the text is one address. */
export function urlsIn(value: string): string[] {
  const starts = [...value.matchAll(START)].map(({ index }) => index)
  const first = starts[0]
  if (first === undefined) return []
  const found = starts.map((start, index) => readUrl(value.slice(start, starts[index + 1])))
  const isAlone = starts.length === 1 && first === 0 && !ENDS_BEFORE.test(value.slice(found[0]!.length))
  return isAlone ? [] : [...new Set(found.filter((url) => HAS_HOST.test(url)))]
}
