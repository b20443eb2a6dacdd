import type { Area, VaultPorts } from '../../utils/vault/store.ts'
import type { Answer, Words } from '../../utils/vault/types.ts'
import { createVault } from '../../utils/vault/vault.ts'

/** A storage area in memory: values are copied as the browser does, and it can be full. */
export function createArea(options: { quota?: number } = {}): Area & { stored: Map<string, string> } {
  const stored = new Map<string, string>()
  return {
    stored,
    async get(keys) {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat()
      const found = wanted.flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key)!)] as const] : []))
      return Object.fromEntries(found)
    },
    async set(items) {
      const next = new Map([
        ...stored,
        ...Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const),
      ])
      const size = [...next].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
      if (size > (options.quota ?? Infinity)) throw new Error('Resource::kQuotaBytes quota exceeded')
      for (const [key, value] of next) stored.set(key, value)
    },
    async remove(keys) {
      for (const key of [keys].flat()) stored.delete(key)
    },
  }
}

/** A browser: its storage outlives the background worker, and `session` ends with `closeBrowser`. */
export function createProfile(options: { quota?: number; sync?: Area | null; idleLimit?: number } = {}) {
  const clock = { time: 1_700_000_000_000, wakeAt: Infinity }
  const local = createArea(options)
  const session = createArea()
  const ports: VaultPorts = {
    local,
    session,
    sync: options.sync ?? null,
    now: () => clock.time,
    idleLimit: async () => options.idleLimit ?? 900_000,
    wakeAt: async (what, time) => void (what === 'lock' ? (clock.wakeAt = time) : null),
  }
  return {
    clock,
    local,
    session,
    ports,
    /** A new life of the background. */
    startWorker: () => createVault(ports),
    closeBrowser: () => session.stored.clear(),
  }
}

export const PASSPHRASE = 'correct horse battery'

/** Made-up words of a connection. */
export const words = (number: number, change: Partial<Words> = {}): Words => ({
  name: `Relay ${number}`,
  baseUrl: `https://api.relay-${number}.net`,
  apiKey: `sk-made-up-${String(number).padStart(4, '0')}-abcdefghijklmnopqrstuvwx`,
  model: 'gpt-5.2',
  note: '',
  favourites: ['claude-code'],
  ...change,
})

export const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value
}
export const reason = (answer: Answer<unknown>) => (answer.ok ? null : answer.reason)

let made: Promise<[local: Map<string, string>, session: Map<string, string>]> | undefined

/** A new vault takes half a second, as it should; tests that need just any share one. */
async function makeOnce() {
  const profile = createProfile()
  value(await profile.startWorker().create(PASSPHRASE))
  return [profile.local.stored, profile.session.stored] as [Map<string, string>, Map<string, string>]
}

/** A profile with an open, empty vault. `own`: one that no other profile has. */
export async function openVault(options?: Parameters<typeof createProfile>[0] & { own?: boolean }) {
  const profile = createProfile(options)
  const vault = profile.startWorker()
  if (options?.own) value(await vault.create(PASSPHRASE))
  else {
    const [local, session] = await (made ??= makeOnce())
    for (const [name, text] of local) profile.local.stored.set(name, text)
    for (const [name, text] of session) profile.session.stored.set(name, text)
  }
  return { profile, vault }
}
