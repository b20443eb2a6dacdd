import type { Field } from '../schema.ts'

/** A value and where it stands, before the values of a text are compared with each other. */
export interface Found {
  field: Field
  value: string
  confidence: number
  reason: string
  /** What the label names besides the field: `tavily` of `TAVILY_API_KEY`. */
  service?: string
  /** Index in the text; tells which address and key stand together. */
  at: number
}

/** Characters that nobody sees: they stay in a value, because lint reports them. */
export const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g')

/** The value as the eye reads it: no invisible characters, full-width letters as plain ones. For recognising only. */
export const plain = (value: string): string => value.replace(INVISIBLES, '').normalize('NFKC')

/** Blanks a stretch of the text without moving what follows. */
export const blank = (text: string): string => ' '.repeat(text.length)
