import * as z from 'zod/mini'
import { causeIds } from '../diagnosis/types.ts'
import type { Evidence } from '../probe/outcome.ts'
import type { Redacted } from '../relay/redact.ts'
import { wireApiIds } from '../relay/schema.ts'

const text = z.custom<Redacted>((value) => typeof value === 'string')
const wireApi = z.nullable(z.enum(wireApiIds))

const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('response'),
    status: z.number(),
    headers: z.record(z.string(), text),
    body: text,
    truncated: z.boolean(),
    dropped: z.boolean(),
  }),
  z.object({ kind: z.literal('redirected'), status: z.number(), location: z.nullable(text) }),
  z.object({ kind: z.literal('unreachable'), message: text }),
  z.object({ kind: z.literal('timeout') }),
  z.object({ kind: z.literal('offline') }),
  z.object({ kind: z.literal('no-permission') }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('interrupted') }),
])

/** Evidence that comes back from a file: foreign data, so it is parsed. */
export const SavedEvidence: z.ZodMiniType<Evidence> = z.object({
  probe: z.string(),
  wireApi,
  method: z.string(),
  url: text,
  model: z.nullable(z.string()),
  startedAt: z.number(),
  ms: z.number(),
  firstByteMs: z.nullable(z.number()),
  // Reports of version 0.1 lack the next two.
  address: z.optional(text),
  spent: z.optional(
    z.object({
      firstTokenMs: z.nullable(z.number()),
      inputTokens: z.nullable(z.number()),
      outputTokens: z.nullable(z.number()),
    }),
  ),
  outcome,
})

/** A finished check as it may be saved, sent and replayed: no key, no query strings, no cookies. */
export const SavedCheck = z.object({
  version: z.literal(1),
  verdict: z.enum(['ok', 'problem', 'unknown']),
  causes: z.array(
    z.object({
      id: z.enum(causeIds),
      wireApi,
      evidence: z.number(),
      strength: z.enum(['body', 'headers', 'status']),
      sentence: z.nullable(text),
      only: z.optional(z.enum(['agents', 'json'])),
    }),
  ),
  evidence: z.array(SavedEvidence),
  root: z.string(),
  model: z.nullable(z.string()),
  /** Masked. */
  key: text,
})
export type SavedCheck = z.infer<typeof SavedCheck>
