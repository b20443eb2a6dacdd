import { names } from '../vault/store.ts'
import type { VaultPorts } from '../vault/store.ts'
import type { Answer } from '../vault/types.ts'
import { browser } from './api.ts'
import type { MessageName, RequestOf, Responses } from './contract.ts'
import { send } from './send.ts'
import { settingsItem } from './storage.ts'

/** Messages about saved connections. */
export type VaultMessage = Extract<MessageName, `vault:${string}`>
type ValueOf<N extends VaultMessage> = Extract<Responses[N], { ok: true }>['value']

const alarms = { lock: 'vault-lock', sync: 'vault-sync' } as const

/** The browser as the vault sees it. */
export const vaultPorts: VaultPorts = {
  local: browser.storage.local,
  session: browser.storage.session,
  // Firefox builds without an account service and some forks have none.
  sync: browser.storage.sync ?? null,
  now: () => Date.now(),
  idleLimit: async () => ((await settingsItem.get()).lockAfterMinutes || Infinity) * 60_000,
  async wakeAt(what, when) {
    if (when === Infinity) await browser.alarms.clear(alarms[what])
    else await Promise.resolve(browser.alarms.create(alarms[what], { when }))
  },
}

/**
 * An alarm wakes a stopped worker: the data key does not stay in memory for longer than the user wants, now or lately.
 * Register it synchronously when the background starts.
 */
export function listenForVault(vault: { lockIfIdle(): unknown; synchronise(): void }): void {
  settingsItem.watch(() => void vault.lockIfIdle())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.lock) void vault.lockIfIdle()
    if (name === alarms.sync) vault.synchronise()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some((name) => name.startsWith(names.header))) vault.synchronise()
  })
}

/** Asks about saved connections. `unreachable`: the background gave no answer, for instance after an update. */
export async function askVault<N extends VaultMessage>(
  name: N,
  request: RequestOf<N>,
): Promise<Answer<ValueOf<N>> | { ok: false; reason: 'unreachable' }> {
  const sent = await send(name, request)
  return sent.ok ? sent.value : { ok: false, reason: 'unreachable' }
}

/** Calls back when a saved connection or the lock changed, whoever changed it. Returns how to stop. */
export function watchVault(listener: () => void): () => void {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const isOurs = Object.entries(changes).some(
      ([name, { oldValue, newValue }]) =>
        (area === 'local' && name.startsWith(names.header)) ||
        // Using an open vault only moves its time.
        (area === 'session' && name === names.unlocked && (oldValue === undefined || newValue === undefined)) ||
        (area === 'session' && name.startsWith(names.deleted)),
    )
    if (isOurs) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
