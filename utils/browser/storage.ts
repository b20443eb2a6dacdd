import type { PlannedStep } from '../probe/types.ts'
import type { Evidence } from '../probe/outcome.ts'
import { emptyDraft, fields } from '../relay/schema.ts'
import type { ManyRow } from '../report/table.ts'
import type { Draft, Field, WireApi } from '../relay/schema.ts'
import type { Extras } from '../probe/plan.ts'
import type { Verdict } from '../check.ts'
import type { Shell } from '../clients/types.ts'
import { browser } from './api.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/** One named value in the browser's storage. */
export interface StorageItem<T> {
  get(): Promise<T>
  set(value: T): Promise<void>
  remove(): Promise<void>
  /** Calls back on every change from any page or the background; returns how to stop. */
  watch(listener: (value: T) => void): () => void
}

/** What does not look like the value any more, for instance after an update, reads as the fallback. */
const item = <T>(
  area: 'session' | 'local',
  key: string,
  fallback: T,
  looksRight: (value: unknown) => boolean,
): StorageItem<T> => itemReadBy(area, key, (stored) => (looksRight(stored) ? (stored as T) : fallback))

function itemReadBy<T>(area: 'session' | 'local', key: string, read: (stored: unknown) => T): StorageItem<T> {
  return {
    get: async () => read((await browser.storage[area].get(key))[key]),
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
    watch(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key]
        if (changedArea === area && change) listener(read(change.newValue))
      }
      browser.storage.onChanged.addListener(onChanged)
      return () => browser.storage.onChanged.removeListener(onChanged)
    },
  }
}

/**
 * Keeps the first of these values that there is room for: browsers give session storage 10 MB. Nothing, if all are too
 * large; never a value from before, which would tell of something that is over.
 */
export async function keepWhatFits<T>(kept: StorageItem<T>, values: readonly T[]): Promise<void> {
  for (const value of values)
    try {
      return await kept.set(value)
    } catch {
      // The next one is smaller.
    }
  await kept.remove()
}

interface Lockable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * Closes to content scripts what is stored: they need none of it, and a page may have taken one over. Browsers remember
 * it. Session storage is closed by itself; Firefox, and Chromium before it could, leave the others open.
 */
export function closeToContentScripts(): void {
  for (const area of [browser.storage.local, browser.storage.sync] as (Lockable | undefined)[])
    void area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined)
}

/** A check as every open popup sees it. Written after every step, so that nothing is lost when the worker is killed. */
export interface CheckState extends Omit<Verdict, 'verdict'> {
  /** `no-room`: it ended, but the browser has no room left to keep how. */
  status: 'awaiting-permission' | 'running' | 'done' | 'cancelled' | 'interrupted' | 'no-room'
  /** Which life of the background runs it: another one finds it abandoned. */
  owner: string
  draft: Draft
  /** Of interest, best first; empty for all. */
  wireApis: WireApi[]
  paid: boolean
  extras: Extras
  origin: string
  steps: PlannedStep[]
  evidence: Evidence[]
  /** Milliseconds since 1970. */
  startedAt: number
  /** Null until it is judged. */
  verdict: Verdict['verdict'] | null
}

/** A table of checks as every open popup sees it. */
export interface ManyState {
  status: 'running' | 'done' | 'cancelled' | 'interrupted'
  /** Which life of the background runs it. */
  owner: string
  origin: string
  rows: ManyRow[]
}

/** What the user says that a text from a page is. */
export type GivenAs = 'text' | 'link' | Field
/**
 * Why a word was not inserted into a page. `key-field`: not a place for a key · `field`: it does not take this word ·
 * `page`: the browser lets no extension in.
 */
export type NotInserted = 'key-field' | 'field' | 'page'
/** What the context menu hands over to the popup. */
export type Handover = { as: GivenAs; text: string } | { as: 'connection'; words: Draft; because: NotInserted }

/** Words that were checked in this browser session, and what came of it; newest first. */
export interface RecentConnections {
  entries: { draft: Draft; verdict: Verdict['verdict'] }[]
  /** When the check began that was noted last, so that none is noted twice or after it was forgotten. */
  upTo: number
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The popup's fields. In memory only: the browser forgets it when it closes. */
export const draftItem = item<Draft>(
  'session',
  'draft',
  emptyDraft,
  (value) => isObject(value) && fields.every((field) => isText(value[field])),
)
/** The saved connection that was put into the fields last, with its words: a check of exactly these is a check of it. */
export interface UsedConnection {
  id: string
  draft: Draft
}
export const usedConnectionItem = item<UsedConnection | null>(
  'session',
  'used-connection',
  null,
  (value) => isObject(value) && isText(value.id) && isObject(value.draft),
)
/** What stands in the paste box. */
export const pastedItem = item<string>('session', 'pasted', '', isText)
/** What the context menu was opened on, until a popup has read it. */
export const handoverItem = item<Handover | null>(
  'session',
  'handover',
  null,
  (value) => isObject(value) && isText(value.as) && (isText(value.text) || isObject(value.words)),
)
/** The import link under examination; empty for none. */
export const linkItem = item<string>('session', 'link', '', isText)
/** Browsers empty session storage when the extension is updated, so only this version can have written it. */
export const checkItem = item<CheckState | null>(
  'session',
  'check',
  null,
  (value) => isObject(value) && isText(value.status),
)
/** They hold keys, so they live in memory only and end with the browser session. */
export const recentConnectionsItem = item<RecentConnections>(
  'session',
  'recent-connections',
  { entries: [], upTo: 0 },
  (value) => isObject(value) && Array.isArray(value.entries),
)
export const manyItem = item<ManyState | null>(
  'session',
  'many',
  null,
  (value) => isObject(value) && isText(value.status) && Array.isArray(value.rows),
)
/** Client chosen last; survives the browser's closing and holds nothing secret. */
export const clientItem = item<string>('local', 'client', 'claude-code', isText)
/** Clients with a star, and those whose config was taken last, newest first. */
export const favouriteClientsItem = item<string[]>('local', 'favourite-clients', [], isTextList)
export const recentClientsItem = item<string[]>('local', 'recent-clients', [], isTextList)
const MOST_RECENT = 5
/** The list of {@link recentClientsItem} after one more was taken. */
export const withRecent = (id: string, recent: readonly string[]): string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT)
/** The shell that commands are written for; null until one is chosen. */
export const shellItem = item<Shell | null>('local', 'shell', null, (value) =>
  ['posix', 'fish', 'powershell', 'cmd'].some((shell) => shell === value),
)
/** Origins on which the user switched the key-row buttons on. One that is no address must not keep the others away. */
export const sitesItem = itemReadBy<string[]>('local', 'sites', (stored) =>
  isTextList(stored) ? stored.filter((origin) => URL.canParse(origin)) : [],
)
/** What the options page sets. */
export const settingsItem = itemReadBy<Settings>('local', 'settings', readSettings)
