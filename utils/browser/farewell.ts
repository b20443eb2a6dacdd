import { runtimeHere } from './send.ts'

/** Says to the scripts on consoles that these sites are no longer permitted. The contract is for messages to the background. */
export interface Farewell {
  /** Match patterns, as `originPattern` writes them. */
  gone: string[]
}

/** Calls `leave` when the permission for this page's site is taken back. */
export function onFarewell({ protocol, hostname }: Location, signal: AbortSignal, leave: () => void): void {
  const heard = runtimeHere()?.onMessage
  const listen = (message: unknown) => {
    const { gone } = message as Partial<Farewell>
    if (gone?.includes(`${protocol}//${hostname}/*`)) leave()
  }
  heard?.addListener(listen)
  signal.addEventListener('abort', () => heard?.removeListener(listen))
}
