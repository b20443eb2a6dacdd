/** Characters that are there but cannot be seen: zero width, soft hyphen, direction marks, byte order mark, fillers. */
export const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/g
/** Spaces that look like one but are another character: no-break, thin, ideographic. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** `U+200B` and where it stands, counted from one. */
export function nameCharacter(value: string, index: number): { character: string; position: string } {
  const code = value.codePointAt(index) ?? 0
  return { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, position: String(index + 1) }
}

/** Short enough for a sentence. Not for keys. */
export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text)
