import type { ApiKey } from '../relay/redact.ts'

/** What an adapter may touch of the page it runs in. Given as a parameter so that it can be tested without a browser. */
export interface ConsolePage {
  document: Document
  location: URL
  /** The page's own `localStorage`, for the session that the console itself keeps there. */
  storage: Pick<Storage, 'getItem'>
  /** Same-origin only. */
  fetch: typeof globalThis.fetch
}

export type KeyStatus = 'active' | 'disabled' | 'expired' | 'exhausted' | 'unknown'

/** One key as its row shows it right now. Rows are reused for other keys: never keep one across a click. */
export interface KeyRow {
  /** Our button becomes the last child of this element. It must survive the console's own re-rendering as far as possible. */
  anchor: Element
  /** The console's own id of the key, when the row tells it. */
  id: string | null
  name: string
  /** As shown, e.g. `sk-abc...wxyz`; empty when the row shows none. */
  maskedKey: string
  status: KeyStatus
  group: string | null
}

/** The whole key and where it is used, or the reason (`console.cannot-…` text id without prefix) why it could not be had. */
export type KeyReading =
  | { ok: true; apiKey: ApiKey; baseUrl: string }
  | { ok: false; reason: 'signed-out' | 'rate-limited' | 'ambiguous' | 'gone' | 'failed' }

/** One kind of console in one file. */
export interface Console {
  id: string
  label: string
  source: string
  checkedOn: string
  /** By several signs in the document, never by host alone. Cheap: it runs on every batch of mutations. */
  matches(page: ConsolePage): boolean
  /** The visible rows of the key page, or none when this is another page of the console. */
  keyRows(page: ConsolePage): KeyRow[]
  /** Uses the console's own API with the page's own session. Called only after a trusted click. */
  readKey(page: ConsolePage, row: KeyRow): Promise<KeyReading>
}
