import { MISFIT, anything, object, text } from '../relay/shape.ts'
import { browser } from './api.ts'
import { contract } from './contract.ts'
import type { MessageName, RequestOf, Responses, Result } from './contract.ts'
import { isAllowed } from './sender.ts'
import type { Sender } from './sender.ts'

export type Handlers = { [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<Responses[N]> }

const Envelope = object({ type: text(), request: anything })

/** Registers the one listener for all messages. Call it synchronously when the background starts. */
export function handle(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') }

  const answer = async (message: unknown, sender: Sender): Promise<Result<unknown>> => {
    const envelope = Envelope(message)
    if (envelope === MISFIT || !Object.hasOwn(contract, envelope.type)) return { ok: false, error: 'unknown message' }
    const name = envelope.type as MessageName
    if (!isAllowed(contract[name].from, sender, self)) return { ok: false, error: 'not allowed' }
    const request = contract[name].request(envelope.request)
    if (request === MISFIT) return { ok: false, error: `malformed ${name}` }
    try {
      const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>
      return { ok: true, value: await handler(request, sender) }
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.name : 'failed' }
    }
  }

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(message, sender).then(sendResponse)
    return true
  })
}
