import { beginsLikeKey, looksLikeKey, looksLikeModel } from '../relay/shapes.ts'
import { isPlaceholder } from '../relay/stand-in.ts'

/** The API key that stands where an address belongs, or null: a host is none, even if a key is glued to it. */
export function readKeyAsAddress(value: string): string | null {
  const bare = value.replace(/^https?:\/\//i, '')
  const isKey = beginsLikeKey(bare) || (looksLikeKey(bare) && !looksLikeModel(bare))
  return isKey && !isPlaceholder(bare) && !/\.[a-z]{2,18}(?:[:/]|$)/i.test(bare) ? bare : null
}
