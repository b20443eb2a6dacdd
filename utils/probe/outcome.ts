import * as z from 'zod/mini'
import type { Redacted } from '../relay/redact.ts'
import { WireApi } from '../relay/schema.ts'

const RedactedText = z.custom<Redacted>((value) => typeof value === 'string')

/** What the network did. A refusal, a hang and a broken line are data here, never exceptions. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('response'),
    status: z.number(),
    /** Lower-case names; only those that help to judge, see `keptHeaders`. */
    headers: z.record(z.string(), RedactedText),
    /** At most 64 kB. */
    body: RedactedText,
    /** The body was longer than what was read or kept. */
    truncated: z.boolean(),
    /** The connection broke before the body was complete. */
    dropped: z.boolean(),
  }),
  /** A redirect was refused: the key goes to one origin only. `location` is unknown in browsers. */
  z.object({ kind: z.literal('redirected'), status: z.number(), location: z.nullable(RedactedText) }),
  z.object({ kind: z.literal('timeout') }),
  /** DNS, TLS, refused or reset connection: the browser does not say which. */
  z.object({ kind: z.literal('unreachable'), message: RedactedText }),
  z.object({ kind: z.literal('offline') }),
  z.object({ kind: z.literal('no-permission') }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('interrupted') }),
])
export type Outcome = z.infer<typeof Outcome>

/** One request and what came of it, with nothing secret in it: it may be stored, shown and sent in a bug report. */
export const Evidence = z.object({
  probe: z.string(),
  wireApi: z.nullable(WireApi),
  method: z.string(),
  /** Without query. */
  url: RedactedText,
  /** Model the request named; null where none was named. */
  model: z.nullable(z.string()),
  /** Milliseconds from the start of the check. */
  startedAt: z.number(),
  /** Milliseconds until the outcome was known. */
  ms: z.number(),
  /** Milliseconds until the first byte of the body, where one came. */
  firstByteMs: z.nullable(z.number()),
  outcome: Outcome,
})
export type Evidence = z.infer<typeof Evidence>
