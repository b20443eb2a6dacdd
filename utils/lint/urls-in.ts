/** Where an address ends in running text: at a space, a quote, a bracket, or the first Chinese character or sign. */
const URL_IN_TEXT = /https?:\/\/[^\s"'`<>()[\]{}|\\\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’]+/gi

/** The different addresses in a text, in order, without the punctuation that follows them. An address on its own is one. */
export function urlsIn(value: string): string[] {
  if (!/[\s\u2e80-\u9fff\uff00-\uffef|]/.test(value.replace(/^https?:\/\/[^/]*/i, ''))) return []
  const found = (value.match(URL_IN_TEXT) ?? []).map((url) => url.replace(/[,;:.!?]+$/, ''))
  return [...new Set(found)]
}
