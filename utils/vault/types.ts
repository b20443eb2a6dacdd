import type { CauseId } from '../diagnosis/types.ts'
import type { Redacted } from '../relay/redact.ts'

/** What a check said last, without anything secret. `at` is the time in ms. */
export interface LastResult {
  verdict: 'ok' | 'problem' | 'unknown'
  cause: CauseId
  at: number
}

/** What the user writes into a saved connection. */
export interface Words {
  name: string
  baseUrl: string
  apiKey: string
  model: string
  note: string
  /** Ids of clients. */
  favourites: string[]
}

/**
 * The change of a key, in two steps. `trying`: a new key is kept beside the one in use, until a check says that it works.
 * `replaced`: the new one is in use, the old one stays at hand until it is retired.
 */
export interface Replacement {
  step: 'trying' | 'replaced'
  /** The one that is not in use: the new one while it is tried, the old one after that. */
  apiKey: string
  /** Of that key; null until it was checked. */
  result: LastResult | null
  since: number
}

/** All that is sealed of one connection. */
export interface Content extends Words {
  result: LastResult | null
  replacement: Replacement | null
  createdAt: number
  changedAt: number
}

/** Why a connection is not carried to the user's other machines. */
export type LeftOut = 'too-large' | 'no-room'

/** A saved connection as our pages list it: everything but the keys. */
export interface Listed extends Omit<Content, 'apiKey' | 'replacement'> {
  id: string
  /** Goes up with each change; a change names the one it was made from. */
  revision: number
  /** `sk-ab…yz`; empty where no key was saved. */
  maskedKey: Redacted | ''
  replacement: (Omit<Replacement, 'apiKey'> & { maskedKey: Redacted }) | null
  /** Null where it is synced, or sync is off. */
  leftOut: LeftOut | null
}

/** Why something could not be read; it is left exactly as it was found. */
export type Unreadable =
  /** Not as it was written, or half of it. */
  | 'corrupt'
  /** Of a later version of Keyfit. */
  | 'newer'
  /** Sealed by another vault, for instance of another profile. */
  | 'other-vault'
  /** Connections without the header that opens them. */
  | 'no-header'

/** Why the vault did not do what was asked. Nothing was changed then. */
export type Refusal =
  | Unreadable
  /** Nothing saved yet. */
  | 'none'
  /** There is one already: it is never overwritten. */
  | 'exists'
  | 'locked'
  | 'wrong-passphrase'
  | 'passphrase-too-short'
  /** No connection of this id. */
  | 'gone'
  /** Somebody else changed it meanwhile: read it again. */
  | 'changed'
  /** The step does not follow from where the change of the key stands. */
  | 'wrong-step'
  /** No permission for the address: one of our pages must ask for it first. */
  | 'no-permission'
  /** The browser's storage has no room left. */
  | 'full'
  /** No file that this version wrote. */
  | 'no-file'
  /** The browser has no storage that it syncs. */
  | 'no-sync'

/** What the vault answers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: Refusal }

/** How the vault stands, to be had at any time. */
export interface VaultState {
  state: 'none' | 'locked' | 'unlocked' | 'unreadable'
  /** Null unless `unreadable`. */
  reason: Unreadable | null
  sync: SyncState
}

/**
 * `absent`: the browser has none. `found`: off, there is no vault here, and another machine has brought one. `waiting`: the
 * browser takes no more at the moment; tried again in a minute. `other-vault`, `newer`: what is synced is not ours to
 * change, so nothing is.
 */
export type SyncState = 'absent' | 'off' | 'found' | 'on' | 'waiting' | 'other-vault' | 'newer'

/** All saved connections, in the user's order. */
export interface VaultList {
  connections: Listed[]
  /** Kept as they are; the others are usable. */
  unreadable: { id: string; reason: Unreadable }[]
  /** Deleted since the browser was opened: these can be had back. The name is empty where it could not be read. */
  deleted: { id: string; name: string }[]
}

/** What an import did. */
export interface Imported {
  added: number
  /** Saved already, word for word. */
  skipped: number
  /** Of those added: their other version was saved already, and both were kept. */
  conflicts: number
  /** Could not be read. */
  unreadable: number
}

/** Shorter passphrases are refused; more than this is advice, not a rule. */
export const SHORTEST_PASSPHRASE = 8

/** The most characters of each field; more is refused at the door. */
export const LONGEST = {
  name: 200,
  baseUrl: 2_000,
  apiKey: 4_000,
  model: 500,
  note: 4_000,
  favourite: 100,
  favourites: 100,
}
