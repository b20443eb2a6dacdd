import type { ApiKey } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'

/** What an adapter may touch of the page it runs in. Given as a parameter so that it can be tested without a browser. */
export interface ConsolePage {
  document: Document
  /** Read anew each time: a console changes pages without loading one. */
  location: Pick<Location, 'origin' | 'pathname' | 'hostname'>
  /** The page's own `localStorage`, for the session that the console itself keeps there. */
  storage: Pick<Storage, 'getItem'>
  /** Same-origin only. */
  fetch: typeof globalThis.fetch
  /** The page's own locks; missing on plain-http pages. */
  locks?: Pick<LockManager, 'request'> | undefined
  /** Some consoles keep a hidden copy of every row. To the buttons a row far from the window is hidden too. */
  isVisible(element: Element): boolean
}

export type KeyStatus = 'active' | 'disabled' | 'expired' | 'exhausted' | 'unknown'

/** A place in a row where the button may stand. */
export interface Spot {
  /**
   * Gets the button's host as its last child. Must survive the console's own re-rendering as far as possible, and must
   * not be a flex or grid container unless `beside` is null.
   */
  parent: Element
  /** The button is drawn over the free space after this element; null: it takes its own room at the end of `parent`. */
  beside: Element | null
}

/** One key as its row shows it right now. Rows are reused for other keys: never keep one across a click. */
export interface KeyRow {
  /** The table row or card. */
  element: Element
  /** Best first; the last one is taken even where it is tight. Never empty. */
  spots: readonly Spot[]
  /** The console's own id of the key, when the row tells it. */
  id: string | null
  name: string
  /** As shown, e.g. `sk-abc...wxyz`; empty when the row shows none. Never a whole key. */
  maskedKey: string
  status: KeyStatus
  /** The group's name as shown; empty when the row shows none. */
  group: string
  /** An address that the page shows for this very key and one client: it wins over the general one. */
  address?: string
}

/** Why a whole key could not be had: the end of a text id `console.cannot-…`. */
export type FailureReason = 'signed-out' | 'rate-limited' | 'ambiguous' | 'gone' | 'failed'
export type Failure = { ok: false; reason: FailureReason }

/** The whole key and where it is used. */
export interface KeyAccess {
  apiKey: ApiKey
  /** Without a trailing slash or `/v1`. */
  baseUrl: string
  /** What the console calls itself. */
  siteName: string
}

export type KeyReading = ({ ok: true } & KeyAccess) | Failure

/** One address of the relay's API, as the console's settings name it. */
export interface KeyAddress {
  label: string
  /** Without a trailing slash or `/v1`. */
  baseUrl: string
  /** The protocols that are served there, as far as the console tells; null for all. */
  wireApis: readonly WireApi[] | null
}

/** Where a key is used: best first, never empty. Holds nothing secret. */
export interface KeyPlace {
  addresses: readonly KeyAddress[]
}

/** One kind of console in one file, with the source of its facts and the day they were checked in a comment. */
export interface Console {
  id: string
  label: string
  /** By several signs in the document, never by host alone. Cheap: it runs on every batch of mutations. */
  matches(page: ConsolePage): boolean
  /** The visible rows of the key page, or none when this is another page of the console. */
  keyRows(page: ConsolePage): KeyRow[]
}

/**
 * How the keys of one kind of console are had. In the same file as the {@link Console}, but apart from it: what only reads
 * rows is loaded with every page.
 */
export interface ConsoleAccess {
  /** What the console tells of the row without telling its key; null when it does not answer. Only after a trusted click. */
  readPlace(page: ConsolePage, row: KeyRow): Promise<KeyPlace | null>
  /** Ids of the models that the key may use, as far as the console tells; empty where it does not. Only after a trusted click. */
  readModels?(page: ConsolePage, row: KeyRow): Promise<readonly string[]>
  /** Uses the console's own API with the page's own session. Called only after a trusted click. */
  readKey(page: ConsolePage, row: KeyRow): Promise<KeyReading>
  /** The console shows no more than this many whole keys in twenty minutes, sign-ins included. */
  revealLimit?: number
}
