import { wordsOf } from './item.ts'
import type { Opened } from './item.ts'
import type { Item, Mark } from './schema.ts'
import type { Content } from './types.ts'

/** What one side holds of a connection: `opened`, or the mark of its deletion. `stored` is how it stands there. */
export interface Side {
  stored: Item | Mark
  revision: number
  opened: Opened | null
  mark: Mark | null
}

/** What becomes of one connection. */
export interface Reconciled {
  /** Stored here as it came. */
  take: Side | null
  /** Sent as it stands here. */
  send: Side | null
  /** Sealed anew for both sides, with a revision that outdoes what either has. */
  renew: { side: Side; revision: number } | null
  /** Kept for both sides as a connection of its own. */
  keepBeside: Side | null
}

const nothing: Reconciled = { take: null, send: null, renew: null, keepBeside: null }

const isSame = (a: Side, b: Side): boolean =>
  a.opened && b.opened ? wordsOf(a.opened.content) === wordsOf(b.opened.content) : !a.opened && !b.opened

/** The later change keeps the id. Each machine must come to the same, or they would correct each other for ever. */
function wins(a: Content, b: Content): boolean {
  return a.changedAt === b.changedAt ? wordsOf(a) > wordsOf(b) : a.changedAt > b.changedAt
}

/** A change beats a deletion: one deletion too many is a loss, one too few is not. Of two changes both stay. */
function settle(ours: Side, theirs: Side): Reconciled {
  const revision = Math.max(ours.revision, theirs.revision) + 1
  if (!ours.opened || !theirs.opened) return { ...nothing, renew: { side: ours.opened ? ours : theirs, revision } }
  const [winner, loser] = wins(ours.opened.content, theirs.opened.content) ? [ours, theirs] : [theirs, ours]
  return { ...nothing, renew: { side: winner, revision }, keepBeside: loser }
}

/** Brings two machines together. `base` is the last revision that both had: who changed it since is believed. */
export function reconcile(ours: Side | null, theirs: Side | null, base: number): Reconciled {
  if (!theirs) return { ...nothing, send: ours }
  if (!ours) return { ...nothing, take: theirs }
  const later: Reconciled = ours.revision > theirs.revision ? { ...nothing, send: ours } : { ...nothing, take: theirs }
  if (isSame(ours, theirs)) return ours.revision === theirs.revision ? nothing : later
  // Of one revision and yet different: both sent theirs at the same moment.
  if (ours.revision === theirs.revision) return settle(ours, theirs)
  return ours.revision > base && theirs.revision > base ? settle(ours, theirs) : later
}

/** Of `storage.sync` in Chromium and Firefox: developer.chrome.com and MDN, checked 2026-11-22. */
export const syncLimits = { item: 8_192, all: 102_400, items: 512 }

/** What an item takes of the quota: its name and its JSON, in bytes. Ours are ASCII. */
export const sizeOf = (name: string, value: unknown): number => name.length + JSON.stringify(value).length
