import * as z from 'zod/mini'
import { browser } from './api.ts'
import { contract } from './contract.ts'
import type { MessageName, RequestOf, Responses, Result } from './contract.ts'

export type Handlers = { [N in MessageName]: (request: RequestOf<N>) => Promise<Responses[N]> }

interface Sender {
  id?: string | undefined
  /** Set by Chromium; it cannot be forged by a page, unlike `url`. */
  origin?: string | undefined
  url?: string | undefined
  tab?: unknown
  frameId?: number | undefined
}

const Envelope = z.object({ type: z.string(), request: z.unknown() })

/**
 * Is the sender what the contract demands? `page`: one of our own pages. `content`: our script in the top frame of a tab
 * (only origins that the user enabled carry it).
 */
export function isAllowed(from: 'page' | 'content', sender: Sender, self: { id: string; origin: string }): boolean {
  if (sender.id !== self.id) return false
  const origin = sender.origin ?? (sender.url === undefined ? undefined : new URL(sender.url).origin)
  // Firefox gives extension pages the opaque origin "null" through URL; their address still starts with ours.
  const isOurs = origin === self.origin || (sender.url?.startsWith(`${self.origin}/`) ?? false)
  return from === 'page' ? isOurs : !isOurs && sender.tab !== undefined && sender.frameId === 0
}

/** Registers the one listener for all messages. Call it synchronously when the background starts. */
export function handle(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') }

  const answer = async (message: unknown, sender: Sender): Promise<Result<unknown>> => {
    const envelope = Envelope.safeParse(message)
    if (!envelope.success || !Object.hasOwn(contract, envelope.data.type))
      return { ok: false, error: 'unknown message' }
    const name = envelope.data.type as MessageName
    if (!isAllowed(contract[name].from, sender, self)) return { ok: false, error: 'not allowed' }
    const request = contract[name].request.safeParse(envelope.data.request)
    if (!request.success) return { ok: false, error: `malformed ${name}` }
    try {
      const handler = handlers[name] as (request: unknown) => Promise<unknown>
      return { ok: true, value: await handler(request.data) }
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.name : 'failed' }
    }
  }

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(message, sender).then(sendResponse)
    return true
  })
}
