import * as z from 'zod/mini'
import { browser } from './api.ts'
import { contract } from './contract.ts'
import type { MessageName, RequestOf, Responses, Result } from './contract.ts'
import { isAllowed } from './sender.ts'
import type { Sender } from './sender.ts'

export type Handlers = { [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<Responses[N]> }

const Envelope = z.object({ type: z.string(), request: z.unknown() })

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
      const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>
      return { ok: true, value: await handler(request.data, sender) }
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.name : 'failed' }
    }
  }

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(message, sender).then(sendResponse)
    return true
  })
}
