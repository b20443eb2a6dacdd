import type { MessageName, RequestOf, Responses, Result } from './contract.ts'

type Listener = (message: unknown) => void

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>
  onMessage?: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
}

/** Without the polyfill, which the content script does without. Undefined once the extension is gone. */
export function runtimeHere(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }
  return scope.browser?.runtime ?? scope.chrome?.runtime
}

/**
 * Asks the background. Free of zod and polyfill, because the content script carries it: `runtime.sendMessage` returns a
 * promise in every Manifest V3 browser. Never throws: a background that is gone is an error result.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<Responses[N]>> {
  try {
    const answer = await runtimeHere()?.sendMessage({ type: name, request })
    return (answer as Result<Responses[N]> | undefined) ?? { ok: false, error: 'no answer' }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'the extension was updated or removed' }
  }
}
