import { runtimeHere } from './send.ts'

/** Says to the scripts on consoles that these sites are no longer permitted. The contract is for messages to the background. */
export interface Farewell {
  type: 'farewell'
  /** Match patterns, as `originPattern` writes them. */
  sites: string[]
}

/** Calls `leave` when the permission for this page's site is taken back. */
export function onFarewell({ protocol, hostname }: Location, signal: AbortSignal, leave: () => void): void {
  const heard = runtimeHere()?.onMessage
  const listen = (message: unknown) => {
    const { type, sites } = message as Farewell
    if (type === 'farewell' && sites.includes(`${protocol}//${hostname}/*`)) leave()
  }
  heard?.addListener(listen)
  signal.addEventListener('abort', () => heard?.removeListener(listen))
}
