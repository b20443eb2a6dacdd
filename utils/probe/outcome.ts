import type { Redacted } from '../relay/redact.ts'
import type { WireApi } from '../relay/schema.ts'

/** What the network did. A refusal, a hang and a broken line are data here, never exceptions. */
export type Outcome =
  | {
      kind: 'response'
      status: number
      /** Lower-case names; only those that help to judge. */
      headers: Record<string, Redacted>
      /** At most 64 kB. */
      body: Redacted
      /** The body was longer than what was read or kept. */
      truncated: boolean
      /** The connection broke before the body was complete. */
      dropped: boolean
    }
  /** A redirect was refused: the key goes to one origin only. Browsers do not tell the location, and the status is 0. */
  | { kind: 'redirected'; status: number; location: Redacted | null }
  | { kind: 'timeout' }
  /** DNS, TLS, refused or reset connection: the browser does not say which. */
  | { kind: 'unreachable'; message: Redacted }
  | { kind: 'offline' }
  | { kind: 'no-permission' }
  | { kind: 'cancelled' }
  | { kind: 'interrupted' }

/** What the answer to a paid message tells about its course. */
export interface Spent {
  /** Milliseconds until the first piece of the answer itself, where it streamed. */
  firstTokenMs: number | null
  /** As the relay counted them, null where it did not say. */
  inputTokens: number | null
  outputTokens: number | null
}

/** One request and what came of it, with nothing secret in it: it may be stored, shown and sent in a bug report. */
export interface Evidence {
  probe: string
  wireApi: WireApi | null
  method: string
  /** Without query. */
  url: Redacted
  /** Model the request named; null where none was named. */
  model: string | null
  /** Milliseconds from the start of the check. */
  startedAt: number
  /** Milliseconds until the outcome was known. */
  ms: number
  /** Milliseconds until the first byte of the body, where one came. */
  firstByteMs: number | null
  /** Base URL that was tried instead of the given one. */
  address?: Redacted
  /** What a paid message took; absent where none was sent. */
  spent?: Spent
  outcome: Outcome
}
