import { causeIds } from '../diagnosis/types.ts'
import { MISFIT, finite, flag, list, nullable, object, oneOf, orElse, text, textLike, whole } from '../relay/shape.ts'
import type { Read, Shape } from '../relay/shape.ts'
import { LONGEST } from './types.ts'
import type { Unreadable } from './types.ts'

/** Of everything that is stored or exported. A later version of Keyfit that changes the format counts on. */
export const FORMAT = 1

/** Ours are 16 characters; nothing else is ever used as the name of a storage item. */
export const Id = textLike(/^[\w-]{16}$/)

/** A cause that a later version added reads as unknown. */
export const Result = object({
  verdict: oneOf('ok', 'problem', 'unknown'),
  cause: orElse(oneOf(...causeIds), 'unknown'),
  at: finite,
})

/** At the door and in storage alike: what fits no connection is refused, not cut. */
export const wordFields = {
  name: text(LONGEST.name),
  baseUrl: text(LONGEST.baseUrl),
  apiKey: text(LONGEST.apiKey),
  model: text(LONGEST.model),
  note: text(LONGEST.note),
  favourites: list(text(LONGEST.favourite), LONGEST.favourites),
}
export const WordsShape = object(wordFields)

export const ContentShape = object({
  ...wordFields,
  result: nullable(Result),
  replacement: nullable(
    object({ step: oneOf('trying', 'replaced'), apiKey: text(4_000), result: nullable(Result), since: finite }),
  ),
  createdAt: finite,
  changedAt: finite,
})

/** The least and most work that a header may ask for: less is no protection, more would hang the browser. */
const Iterations = whole(100_000, 10_000_000)

/** What opens a vault. Holds nothing secret. */
export const HeaderShape = object({
  format: oneOf(FORMAT),
  vault: Id,
  revision: whole(),
  kdf: oneOf('PBKDF2-SHA-256'),
  iterations: Iterations,
  salt: text(),
  /** The data key, sealed by the passphrase. */
  wrapped: text(),
  /** Sealed by the data key: only who has that can have made this header. */
  proof: text(),
})
export type Header = Read<typeof HeaderShape>

/** One connection as it is stored. `order` is its place in the list. */
export const itemFields = {
  format: oneOf(FORMAT),
  vault: Id,
  revision: whole(),
  order: finite,
  sealed: text(),
}
export const ItemShape = object(itemFields)
export type Item = Read<typeof ItemShape>

/** A connection that was deleted, told to the user's other machines. */
export const MarkShape = object({
  format: oneOf(FORMAT),
  vault: Id,
  revision: whole(),
  deletedAt: finite,
  /** Sealed by the data key: nobody else can delete. */
  proof: text(),
})
export type Mark = Read<typeof MarkShape>

/** How far this machine has come with the others: the last revision of each connection that both sides had. */
export const SyncShape = object({
  on: flag,
  trouble: nullable(oneOf('waiting', 'other-vault', 'newer')),
  synced: list(object({ id: Id, revision: whole() })),
  leftOut: list(object({ id: Id, why: oneOf('too-large', 'no-room') })),
})
export type SyncRecord = Read<typeof SyncShape>

const Versioned = object({ format: whole() })

/** Reads what was stored or given: the value, or why it cannot be used. */
export function readShape<T>(
  shape: Shape<T>,
  stored: unknown,
): { value: T; reason: null } | { value: null; reason: Extract<Unreadable, 'corrupt' | 'newer'> } {
  const versioned = Versioned(stored)
  if (versioned !== MISFIT && versioned.format > FORMAT) return { value: null, reason: 'newer' }
  const read = shape(stored)
  return read === MISFIT ? { value: null, reason: 'corrupt' } : { value: read, reason: null }
}
