import * as z from 'zod/mini'

const OperatingSystem = z.enum(['linux', 'macos', 'windows'])
const Draft = z.object({ baseUrl: z.string(), apiKey: z.string(), model: z.string() })
const nothing = z.object({})

/**
 * Every message to the background: who may send it and what it carries. `page` is one of our own pages, `content` is our
 * content script on a console that the user enabled. A message from anybody else is refused.
 */
export const contract = {
  /** `draft` as lint repaired it: the background does not read what the user meant, it asks. */
  'check:start': { from: 'page', request: z.object({ draft: Draft, paid: z.boolean() }) },
  'check:cancel': { from: 'page', request: nothing },
  /** Ask what an interrupted check left open. Sent after a refused permission too: the refusal then is the answer. */
  'check:continue': { from: 'page', request: nothing },
  /** Wakes the background, so that it can notice that it was killed in the middle of a check. */
  'check:look': { from: 'page', request: nothing },
  'site:enable': { from: 'page', request: z.object({ origin: z.string() }) },
  'console:clients': { from: 'content', request: nothing },
  'console:config': {
    from: 'content',
    request: z.object({
      client: z.string(),
      baseUrl: z.string(),
      apiKey: z.string(),
      name: z.string(),
      model: z.string(),
      os: z.optional(OperatingSystem),
    }),
  },
  'console:check': { from: 'content', request: z.object({ baseUrl: z.string(), apiKey: z.string() }) },
} as const

export type MessageName = keyof typeof contract
export type RequestOf<N extends MessageName> = z.infer<(typeof contract)[N]['request']>

/** What the background answers. */
export interface Responses {
  'check:start': null
  'check:cancel': null
  'check:continue': null
  'check:look': null
  'site:enable': null
  'console:clients': { clients: { id: string; label: string; hasLink: boolean }[] }
  /** `text` is null where the client needs what a key row cannot tell, a model; the popup then asks for it. */
  'console:config': { text: string | null; link: string | null }
  'console:check': { opened: boolean }
}

/** Failures cross the border as data; `error` is a text for the developer, never for the user. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string }
