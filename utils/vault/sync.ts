import { MISFIT } from '../relay/shape.ts'
import type { Access } from './access.ts'
import { isProven } from './header.ts'
import { openItem, openMark, sealItem, sealMark } from './item.ts'
import type { Keyring, Opened } from './item.ts'
import { reconcile, sizeOf, syncLimits } from './reconcile.ts'
import type { Side } from './reconcile.ts'
import { HeaderShape, SyncShape, readShape } from './schema.ts'
import type { Header, Item, Mark, SyncRecord } from './schema.ts'
import { isMark, names, refuse, withPrefix } from './store.ts'
import type { VaultPorts } from './store.ts'
import type { LeftOut, SyncState } from './types.ts'

const OFF: SyncRecord = { on: false, trouble: null, synced: [], leftOut: [] }
/** A machine that was off for longer may bring back what was deleted. */
const MARKS_KEPT = 90 * 86_400_000
/** Browsers count writes by the minute. */
const RETRY_AFTER = 60_000

/** Both machines keep the same one beside, each by itself: its nonce is as random as an id, and the same for both. */
const idBeside = ({ stored }: Side): string =>
  ('sealed' in stored ? stored.sealed : '').slice(0, 16).replace(/\+/g, '-').replace(/\//g, '_')

const revisionOf = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'revision' in stored ? Number(stored.revision) : 0

/**
 * Carries sealed connections between the user's machines through the browser's own sync: ciphertext only, and only while
 * the vault is open, because what comes from outside is believed once it opens with the vault's own key.
 */
export function createSync({ local, sync, now, wakeAt }: VaultPorts, access: Access) {
  const readRecord = async (): Promise<SyncRecord> => {
    const read = SyncShape((await local.get(names.sync))[names.sync])
    return read === MISFIT ? OFF : read
  }
  /** Null where the browser has none, or has it switched off: Firefox then rejects (`webextensions.storage.sync.enabled`). */
  const readSynced = async (keys: string | null): Promise<Record<string, unknown> | null> =>
    (await sync?.get(keys).catch(() => null)) ?? null
  const writeRecord = (record: SyncRecord) => local.set({ [names.sync]: record })

  async function sideOf(keys: Keyring, id: string, stored: unknown): Promise<Side | null> {
    if (stored === undefined) return null
    const mark = isMark(stored) ? await openMark(keys, id, stored) : null
    if (mark) return { stored: mark, revision: mark.revision, opened: null, mark }
    const { opened } = await openItem(keys, id, stored)
    return opened && { stored: stored as Item, revision: opened.revision, opened, mark: null }
  }

  /** Null where the two headers agree, else the later one; or why sync must leave everything alone. */
  async function compareHeaders(ours: Header, stored: unknown, keys: Keyring) {
    if (stored === undefined) return { take: null, send: ours, trouble: null }
    const { value: theirs, reason } = readShape(HeaderShape, stored)
    if (!theirs) return { take: null, send: null, trouble: reason === 'newer' ? reason : ('other-vault' as const) }
    if (theirs.vault !== ours.vault || !(await isProven(theirs, keys.key)))
      return { take: null, send: null, trouble: 'other-vault' as const }
    if (theirs.revision > ours.revision) return { take: theirs, send: null, trouble: null }
    return { take: null, send: theirs.revision < ours.revision ? ours : null, trouble: null }
  }

  async function seal(keys: Keyring, id: string, { opened, mark }: Side, revision: number): Promise<Item | Mark> {
    return opened ? sealItem(keys, { ...opened, id, revision }) : sealMark(keys, id, revision, mark!.deletedAt)
  }

  /** What differs, brought together: what to store here and what to send. */
  async function merge(keys: Keyring, here: Map<string, unknown>, there: Map<string, unknown>, record: SyncRecord) {
    const store: Record<string, unknown> = {}
    const bases = new Map(record.synced.map(({ id, revision }) => [id, revision]))
    const send: Record<string, Item | Mark> = {}
    for (const id of new Set([...here.keys(), ...there.keys()])) {
      const stored = here.get(id)
      // What has not changed since need not be opened.
      if (stored !== undefined && JSON.stringify(stored) === JSON.stringify(there.get(id))) continue
      const [ours, theirs] = await Promise.all([sideOf(keys, id, stored), sideOf(keys, id, there.get(id))])
      // Of a later version, or damaged here: left as it is.
      if (stored !== undefined && !ours) continue
      if (there.has(id) && !theirs && readShape(HeaderShape, there.get(id)).reason === 'newer') continue
      const result = reconcile(ours, theirs, bases.get(id) ?? 0)
      if (result.take) store[id] = result.take.stored
      if (result.send) send[id] = result.send.stored
      if (result.renew) store[id] = send[id] = await seal(keys, id, result.renew.side, result.renew.revision)
      if (result.keepBeside) {
        const own = idBeside(result.keepBeside)
        store[own] = send[own] = await seal(keys, own, result.keepBeside, 1)
      }
    }
    return { store, send }
  }

  /** Deletions first, then the order of the list; what has no room stays here. */
  function fit(send: Record<string, Item | Mark>, there: Map<string, unknown>) {
    const sizes = new Map([...there].map(([id, value]) => [id, sizeOf(names.item + id, value)]))
    const leftOut: SyncRecord['leftOut'] = []
    const fitting: Record<string, unknown> = {}
    // The header needs room too.
    let all = 1_024 + [...sizes.values()].reduce((sum, size) => sum + size, 0)
    const order = (value: Item | Mark) => ('order' in value ? value.order : -Infinity)
    for (const [id, value] of Object.entries(send).sort(([, a], [, b]) => order(a) - order(b))) {
      const size = sizeOf(names.item + id, value)
      const before = sizes.get(id)
      if (size > syncLimits.item) leftOut.push({ id, why: 'too-large' })
      else if (
        all - (before ?? 0) + size > syncLimits.all ||
        (before === undefined && sizes.size >= syncLimits.items - 1)
      )
        leftOut.push({ id, why: 'no-room' })
      else {
        all += size - (before ?? 0)
        sizes.set(id, size)
        fitting[names.item + id] = value
      }
    }
    return { fitting, leftOut }
  }

  async function run(): Promise<void> {
    const record = await readRecord()
    if (!sync || !record.on) return
    const header = await access.headerOrRefuse()
    const keys = await access.keyring('look')
    const [stored, remote] = await Promise.all([local.get(null), readSynced(null)])
    if (!remote) return
    const headers = await compareHeaders(header, remote[names.header], keys)
    if (headers.trouble) return writeRecord({ ...record, trouble: headers.trouble })
    const here = new Map(withPrefix(stored, names.item))
    const there = new Map(withPrefix(remote, names.item))
    const old = [...there].flatMap(([id, value]) =>
      isMark(value) && now() - (value as Mark).deletedAt > MARKS_KEPT ? [id] : [],
    )
    for (const id of old) there.delete(id)
    for (const id of old) if (isMark(here.get(id))) here.delete(id)
    const { store, send } = await merge(keys, here, there, record)
    const { fitting, leftOut } = fit(send, there)
    await local.set({
      ...(headers.take && { [names.header]: headers.take }),
      ...Object.fromEntries(Object.entries(store).map(([id, value]) => [names.item + id, value])),
    })
    let trouble: SyncRecord['trouble'] = null
    try {
      const sent = { ...(headers.send && { [names.header]: headers.send }), ...fitting }
      if (Object.keys(sent).length > 0) await sync.set(sent)
      if (old.length > 0) await sync.remove(old.map((id) => names.item + id))
    } catch {
      trouble = 'waiting'
      await wakeAt('sync', now() + RETRY_AFTER)
    }
    const both = trouble ? there : new Map([...there, ...withPrefix(fitting, names.item)])
    const synced = [...both]
      .map(([id, value]) => ({ id, revision: revisionOf(value) }))
      .filter(({ revision }) => revision)
    const after: SyncRecord = { on: true, trouble, synced, leftOut }
    // A change that was sent comes back as news; writing the same again would go round for ever.
    if (JSON.stringify(after) !== JSON.stringify(record)) await writeRecord(after)
    const marks = old.filter((id) => isMark(stored[names.item + id])).map((id) => names.item + id)
    if (marks.length > 0) await local.remove(marks)
  }

  return {
    run,

    async state(hasVault: boolean): Promise<SyncState> {
      if (!sync) return 'absent'
      const { on, trouble } = await readRecord()
      if (on) return trouble ?? 'on'
      const synced = await readSynced(names.header)
      if (!synced) return 'absent'
      return !hasVault && readShape(HeaderShape, synced[names.header]).value ? 'found' : 'off'
    },

    async leftOut(): Promise<Map<string, LeftOut>> {
      const { on, leftOut } = await readRecord()
      return new Map(on ? leftOut.map(({ id, why }) => [id, why]) : [])
    },

    /** The mark that replaces a connection when it is deleted; null where nobody else needs to know. */
    async mark(keys: Keyring, { id, revision }: Opened): Promise<Mark | null> {
      return (await readRecord()).on ? sealMark(keys, id, revision + 1, now()) : null
    },

    async turn(on: boolean): Promise<void> {
      const synced = (await readSynced(names.header)) ?? refuse('no-sync')
      const record = { ...(await readRecord()), on, trouble: null }
      const present = (await local.get(names.header))[names.header]
      if (present !== undefined || !on) return writeRecord(record)
      const { value: header } = readShape(HeaderShape, synced[names.header])
      if (!header) refuse('none')
      await local.set({ [names.header]: header, [names.sync]: { ...OFF, on } })
    },

    async wipe(): Promise<void> {
      if (!sync || !(await readRecord()).on) return
      const ours = Object.keys(await sync.get(null)).filter(
        (name) => name === names.header || name.startsWith(names.item),
      )
      if (ours.length > 0) await sync.remove(ours)
    },
  }
}
