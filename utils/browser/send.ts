import type { MessageName, RequestOf, Responses, Result } from './contract.ts'

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>
}

/**
 * Asks the background. Free of zod and polyfill, because the content script carries it: `runtime.sendMessage` returns a
 * promise in every Manifest V3 browser. Never throws: a background that is gone is an error result.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<Responses[N]>> {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime
  try {
    const answer = await runtime?.sendMessage({ type: name, request })
    return (answer as Result<Responses[N]> | undefined) ?? { ok: false, error: 'no answer' }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'the extension was updated or removed' }
  }
}
