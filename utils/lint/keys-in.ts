import { looksLikeKey } from '../relay/shapes.ts'

const SIGNS = /[\s，。；、：！？「」『』【】（）“”‘’,;:=|"'`()<>[\]]+/
/** Chinese words beside a key are the sentence; in the middle of one they are a fault that nobody can repair. */
const WORDS = /(?<![\w\-\u2e80-\u9fff])[\u2e80-\u9fff]+|[\u2e80-\u9fff]+(?![\w\-\u2e80-\u9fff])/g

/** The different keys in a text, in order. */
export function keysIn(value: string): string[] {
  const words = value.replace(WORDS, ' ').split(SIGNS)
  return [...new Set(words.filter(looksLikeKey))]
}
