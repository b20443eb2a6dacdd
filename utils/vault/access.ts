import { MISFIT, finite, object, text } from '../relay/shape.ts'
import { createHeader, openHeader, rewrapHeader } from './header.ts'
import type { Keyring } from './item.ts'
import { HeaderShape, Id, readShape } from './schema.ts'
import type { Header } from './schema.ts'
import { keyFrom, toBytes, toText } from './seal.ts'
import { names, refuse, withPrefix } from './store.ts'
import type { VaultPorts } from './store.ts'
import { SHORTEST_PASSPHRASE } from './types.ts'
import type { Unreadable, VaultState } from './types.ts'

const UnlockedShape = object({ vault: Id, dataKey: text(), usedAt: finite })

type Found = { header: Header; reason: null } | { header: null; reason: Unreadable | 'none' }

export type Access = ReturnType<typeof createAccess>

/** Who may in: makes the vault, opens and locks it. The data key is in session storage while it is open, else nowhere. */
export function createAccess({ local, session, now, idleLimit, wakeAt }: VaultPorts) {
  async function find(): Promise<Found> {
    const stored = (await local.get(names.header))[names.header]
    if (stored === undefined) {
      const orphans = withPrefix(await local.get(null), names.item)
      return { header: null, reason: orphans.length > 0 ? 'no-header' : 'none' }
    }
    const { value, reason } = readShape(HeaderShape, stored)
    return value ? { header: value, reason: null } : { header: null, reason }
  }

  async function headerOrRefuse(): Promise<Header> {
    const { header, reason } = await find()
    return header ?? refuse(reason)
  }

  /** The data key if it may still be used. A clock that was set back locks too: nobody knows how long it has been. */
  async function findUnlocked({ vault }: Header): Promise<{ dataKey: Uint8Array<ArrayBuffer>; until: number } | null> {
    const read = UnlockedShape((await session.get(names.unlocked))[names.unlocked])
    if (read === MISFIT || read.vault !== vault) return null
    const limit = await idleLimit()
    const dataKey = toBytes(read.dataKey)
    if (dataKey && Math.abs(now() - read.usedAt) < limit) return { dataKey, until: read.usedAt + limit }
    await lock()
    return null
  }

  async function use({ vault }: Header, dataKey: Uint8Array<ArrayBuffer>): Promise<void> {
    const usedAt = now()
    await session.set({ [names.unlocked]: { vault, dataKey: toText(dataKey), usedAt } })
    await wakeAt('lock', usedAt + (await idleLimit()))
  }

  /** What was deleted stays sealed, so it can wait for the next unlocking. */
  async function lock(): Promise<void> {
    await session.remove(names.unlocked)
    await wakeAt('lock', Infinity)
  }

  async function checked(header: Header, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
    return (await openHeader(header, passphrase)) ?? refuse('wrong-passphrase')
  }

  return {
    headerOrRefuse,
    lock,

    async state(): Promise<Omit<VaultState, 'sync'>> {
      const { header, reason } = await find()
      if (!header) return reason === 'none' ? { state: 'none', reason: null } : { state: 'unreadable', reason }
      return { state: (await findUnlocked(header)) ? 'unlocked' : 'locked', reason: null }
    },

    async create(passphrase: string): Promise<void> {
      const { header: present, reason } = await find()
      if (present || reason !== 'none') refuse('exists')
      if (passphrase.length < SHORTEST_PASSPHRASE) refuse('passphrase-too-short')
      const { header, dataKey } = await createHeader(passphrase)
      await local.set({ [names.header]: header })
      await use(header, dataKey)
    },

    async unlock(passphrase: string): Promise<void> {
      const header = await headerOrRefuse()
      await use(header, await checked(header, passphrase))
    },

    /** Refuses a wrong passphrase. */
    async verify(passphrase: string): Promise<void> {
      await checked(await headerOrRefuse(), passphrase)
    },

    async changePassphrase(old: string, passphrase: string): Promise<void> {
      const header = await headerOrRefuse()
      const dataKey = await checked(header, old)
      if (passphrase.length < SHORTEST_PASSPHRASE) refuse('passphrase-too-short')
      await local.set({ [names.header]: await rewrapHeader(header, dataKey, passphrase) })
      await use(header, dataKey)
    },

    async lockIfIdle(): Promise<void> {
      const { header } = await find()
      if (!header) return
      // Used since the alarm was set, or the limit was changed.
      const unlocked = await findUnlocked(header)
      if (unlocked) await wakeAt('lock', unlocked.until)
    },

    /** For work with the connections. Looking does not keep the vault open, doing something does. */
    async keyring(purpose: 'look' | 'use'): Promise<Keyring> {
      const header = await headerOrRefuse()
      const { dataKey } = (await findUnlocked(header)) ?? refuse('locked')
      if (purpose === 'use') await use(header, dataKey)
      return { vault: header.vault, key: await keyFrom(dataKey) }
    },
  }
}
