import * as z from 'zod/mini'
import { causeIds } from '../diagnosis/types.ts'
import type { Unreadable } from './types.ts'

/** Of everything that is stored or exported. A later version of Keyfit that changes the format counts on. */
export const FORMAT = 1

const text = (longest: number) => z.string().check(z.maxLength(longest))
const Time = z.number()
/** Ours are 16 characters; nothing else is ever used as the name of a storage item. */
export const Id = z.string().check(z.regex(/^[\w-]{16}$/))

/** A cause that a later version added reads as unknown. */
export const Result = z.object({
  verdict: z.enum(['ok', 'problem', 'unknown']),
  cause: z.catch(z.enum(causeIds), 'unknown'),
  at: Time,
})

/** At the door and in storage alike: what fits no connection is refused, not cut. */
export const WordsShape = z.object({
  name: text(200),
  baseUrl: text(2_000),
  apiKey: text(4_000),
  model: text(500),
  note: text(4_000),
  favourites: z.array(text(100)).check(z.maxLength(100)),
})

export const ContentShape = z.extend(WordsShape, {
  result: z.nullable(Result),
  replacement: z.nullable(
    z.object({ step: z.enum(['trying', 'replaced']), apiKey: text(4_000), result: z.nullable(Result), since: Time }),
  ),
  createdAt: Time,
  changedAt: Time,
})

/** The least and most work that a header may ask for: less is no protection, more would hang the browser. */
const Iterations = z.int().check(z.minimum(100_000), z.maximum(10_000_000))

/** What opens a vault. Holds nothing secret. */
export const HeaderShape = z.object({
  format: z.literal(FORMAT),
  vault: Id,
  revision: z.int(),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: Iterations,
  salt: z.string(),
  /** The data key, sealed by the passphrase. */
  wrapped: z.string(),
  /** Sealed by the data key: only who has that can have made this header. */
  proof: z.string(),
})
export type Header = z.infer<typeof HeaderShape>

/** One connection as it is stored. `order` is its place in the list. */
export const ItemShape = z.object({
  format: z.literal(FORMAT),
  vault: Id,
  revision: z.int(),
  order: z.number(),
  sealed: z.string(),
})
export type Item = z.infer<typeof ItemShape>

/** A connection that was deleted, told to the user's other machines. */
export const MarkShape = z.object({
  format: z.literal(FORMAT),
  vault: Id,
  revision: z.int(),
  deletedAt: Time,
  /** Sealed by the data key: nobody else can delete. */
  proof: z.string(),
})
export type Mark = z.infer<typeof MarkShape>

const Versioned = z.object({ format: z.int() })

/** Reads what was stored or given: the value, or why it cannot be used. */
export function readShape<T>(
  shape: z.ZodMiniType<T>,
  stored: unknown,
): { value: T; reason: null } | { value: null; reason: Extract<Unreadable, 'corrupt' | 'newer'> } {
  const versioned = Versioned.safeParse(stored)
  if (versioned.success && versioned.data.format > FORMAT) return { value: null, reason: 'newer' }
  const read = shape.safeParse(stored)
  return read.success ? { value: read.data, reason: null } : { value: null, reason: 'corrupt' }
}
