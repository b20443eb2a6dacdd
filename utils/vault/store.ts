import type { Item, Mark } from './schema.ts'
import type { Refusal } from './types.ts'

/** One of the browser's storage areas, as `browser.storage.local` is. A `set` is written whole or not at all. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

/** The outside world as the vault sees it. */
export interface VaultPorts {
  local: Area
  /** In memory only: gone when the browser closes. */
  session: Area
  /** Null where the browser has none. */
  sync: Area | null
  now(): number
  /** For how many ms the vault stays open unused; may be infinite. */
  idleLimit(): Promise<number>
  /** Calls `lockIfIdle` or `synchronise` at this time even if the worker was stopped meanwhile; never for infinity. */
  wakeAt(what: 'lock' | 'sync', time: number): Promise<void>
}

/** Names of storage items. */
export const names = {
  header: 'vault',
  item: 'vault:',
  /** The data key while the vault is open; in session storage. */
  unlocked: 'vault-unlocked',
  /** Sealed connections that can be had back; in session storage. */
  deleted: 'vault-deleted:',
  sync: 'vault-sync',
} as const

/** What stands under `prefix`, by id. */
export const withPrefix = (stored: Record<string, unknown>, prefix: string): [id: string, value: unknown][] =>
  Object.entries(stored)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value])

/** A connection or the mark of a deleted one, under its name. */
export const entry = (id: string, value: Item | Mark): Record<string, unknown> => ({ [names.item + id]: value })

/** Marks look like no connection. They need not be genuine to be left out of a list. */
export const isMark = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'deletedAt' in stored

/** Ends what was asked for; it becomes the answer. */
export class Refused extends Error {
  readonly reason: Refusal
  constructor(reason: Refusal) {
    super(reason)
    this.reason = reason
  }
}

/** Ends what was asked for with this reason. */
export function refuse(reason: Refusal): never {
  throw new Refused(reason)
}
