import { looksLikeKey } from '../relay/shapes.ts'

/** The different keys in a text, in order. */
export function keysIn(value: string): string[] {
  const words = value.split(/[\s,;，。；、：:=|"'`「」『』（）()<>]+/)
  return [...new Set(words.filter(looksLikeKey))]
}
