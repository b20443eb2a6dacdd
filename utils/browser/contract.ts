import * as z from 'zod/mini'
import type { OperatingSystem, Shell } from '../clients/types.ts'
import type { CauseId } from '../diagnosis/types.ts'
import { wireApiIds } from '../relay/schema.ts'

const Draft = z.object({ baseUrl: z.string(), apiKey: z.string(), model: z.string() })
const Extras = z.object({ agent: z.boolean(), json: z.boolean() })
const nothing = z.object({})

/**
 * Every message to the background: who may send it and what it carries. `page` is one of our own pages, `content` is our
 * content script on a console that the user enabled. A message from anybody else is refused.
 */
export const contract = {
  /**
   * `draft` as lint repaired it: the background does not read what the user meant, it asks. `wireApis` are those of
   * interest, best first; empty for all.
   */
  'check:start': {
    from: 'page',
    request: z.object({ draft: Draft, paid: z.boolean(), extras: Extras, wireApis: z.array(z.enum(wireApiIds)) }),
  },
  'check:cancel': { from: 'page', request: nothing },
  /** Ask what an interrupted check left open. Sent after a refused permission too: the refusal then is the answer. */
  'check:continue': { from: 'page', request: nothing },
  /** Wakes the background, so that it can notice that it was killed in the middle of a check. */
  'check:look': { from: 'page', request: nothing },
  /** Every model in `subjects`, with a message each over `wireApi`; or every key in it, for free. */
  'many:start': {
    from: 'page',
    request: z.object({
      draft: Draft,
      kind: z.enum(['models', 'keys']),
      subjects: z.array(z.string()),
      wireApi: z.enum(wireApiIds),
    }),
  },
  'many:cancel': { from: 'page', request: nothing },
  'site:enable': { from: 'page', request: z.object({ origin: z.string() }) },
  /** Puts the menu's script into the page and tells what it is made from. */
  'console:menu': { from: 'content', request: nothing },
  /** A client's config was taken: it comes first the next time. */
  'console:used': { from: 'content', request: z.object({ client: z.string() }) },
  /** The free check of one key, without the popup. */
  'console:check': { from: 'content', request: z.object({ baseUrl: z.string(), apiKey: z.string() }) },
  /** Hands key and address over to the popup; `client` is empty unless one was chosen that needs a model. */
  'console:open': {
    from: 'content',
    request: z.object({ baseUrl: z.string(), apiKey: z.string(), client: z.string() }),
  },
} as const

export type MessageName = keyof typeof contract
export type RequestOf<N extends MessageName> = z.infer<(typeof contract)[N]['request']>

/** What the background answers. */
export interface Responses {
  'check:start': null
  'check:cancel': null
  'check:continue': null
  'check:look': null
  'many:start': null
  'many:cancel': null
  'site:enable': null
  'console:menu': {
    os: OperatingSystem
    /** Undefined until the user chose one. */
    shell?: Shell
    favourites: string[]
    recent: string[]
  }
  'console:used': null
  /** Null where the user has not permitted the address yet: only one of our own pages can ask for that. */
  'console:check': { verdict: 'ok' | 'problem' | 'unknown'; cause: CauseId; ms: number | null } | null
  'console:open': { opened: boolean }
}

/** Failures cross the border as data; `error` is a text for the developer, never for the user. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string }
