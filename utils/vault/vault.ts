import { createAccess } from './access.ts'
import { createConnections } from './connections.ts'
import { mergeFile, readFile, writeFile } from './exchange.ts'
import { newId } from './seal.ts'
import { Refused, names, refuse, withPrefix } from './store.ts'
import type { VaultPorts } from './store.ts'
import { createSync } from './sync.ts'
import { SHORTEST_PASSPHRASE } from './types.ts'
import type { Answer, Imported, VaultState } from './types.ts'

/** Browsers only tell by the wording: Chromium "QUOTA_BYTES quota exceeded", Firefox "QuotaExceededError". */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)

export type Vault = ReturnType<typeof createVault>

/**
 * The saved connections of this browser. One change after the other, whoever asks: two popups lose nothing. Each answers
 * with its value or the reason why nothing was changed.
 */
export function createVault(ports: VaultPorts) {
  const { local, session, now } = ports
  const access = createAccess(ports)
  const sync = createSync(ports, access)
  const connections = createConnections(ports, access, sync)

  async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return { ok: true, value: await work() }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, reason: error.reason }
      if (isFull(error)) return { ok: false, reason: 'full' }
      throw error
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  /** After all that was asked for before. */
  function inTurn<T>(work: () => Promise<T>): Promise<Answer<T>> {
    const turn = last.then(() => answer(work))
    last = turn.catch(() => undefined)
    return turn
  }
  let willSync = false
  /** Once for all changes that are under way. */
  function synchronise(): void {
    if (willSync) return
    willSync = true
    void inTurn(() => {
      willSync = false
      return sync.run()
    })
  }
  /** A change that the other machines should hear of. */
  async function change<T>(work: () => Promise<T>): Promise<Answer<T>> {
    const answered = await inTurn(work)
    if (answered.ok) synchronise()
    return answered
  }
  const done = (work: () => Promise<void>): Promise<Answer<null>> => change(() => work().then(() => null))

  async function state(): Promise<VaultState> {
    const found = await access.state()
    return { ...found, sync: await sync.state(found.state !== 'none') }
  }

  async function wipe(): Promise<void> {
    const stored = Object.keys(await local.get(null)).filter(
      (name) => name === names.header || name === names.sync || name.startsWith(names.item),
    )
    const kept = withPrefix(await session.get(null), names.deleted).map(([id]) => names.deleted + id)
    await sync.wipe()
    await access.lock()
    await session.remove(kept)
    await local.remove(stored)
  }

  async function importFile(text: string, passphrase: string): Promise<Imported> {
    const keys = await access.keyring('use')
    const { items: theirs, unreadable } = await readFile(text, passphrase)
    const taken = new Set(withPrefix(await local.get(null), names.item).map(([id]) => id))
    const ours = await connections.readList(keys)
    const { items, skipped, conflicts } = mergeFile(ours, theirs, taken, { newId, now: now() })
    await connections.write(keys, items)
    return { added: items.length, skipped, conflicts, unreadable }
  }

  async function exportFile(passphrase: string, same: boolean): Promise<{ text: string }> {
    const keys = await access.keyring('use')
    if (same) await access.verify(passphrase)
    else if (passphrase.length < SHORTEST_PASSPHRASE) refuse('passphrase-too-short')
    return { text: await writeFile(await connections.readList(keys), passphrase) }
  }

  const { list, key, save, add, duplicate, move, setResult, replace } = connections
  return {
    state: () => answer(state),
    create: (passphrase: string) => done(() => access.create(passphrase)),
    unlock: (passphrase: string) => done(() => access.unlock(passphrase)),
    lock: () => inTurn(() => access.lock().then(() => null)),
    lockIfIdle: () => inTurn(access.lockIfIdle),
    synchronise,
    changePassphrase: (old: string, passphrase: string) => done(() => access.changePassphrase(old, passphrase)),
    wipe: () => done(wipe),
    list: () => answer(list),
    key: (...of: Parameters<typeof key>) => inTurn(() => key(...of)),
    save: (...of: Parameters<typeof save>) => change(() => save(...of)),
    add: (...of: Parameters<typeof add>) => change(() => add(...of)),
    duplicate: (...of: Parameters<typeof duplicate>) => change(() => duplicate(...of)),
    delete: (id: string) => done(() => connections.delete(id)),
    undelete: (id: string) => done(() => connections.undelete(id)),
    move: (...of: Parameters<typeof move>) => done(() => move(...of)),
    setResult: (...of: Parameters<typeof setResult>) => inTurn(() => setResult(...of).then(() => null)),
    replace: (...of: Parameters<typeof replace>) => change(() => replace(...of)),
    exportFile: (passphrase: string, same: boolean) => inTurn(() => exportFile(passphrase, same)),
    importFile: (text: string, passphrase: string) => change(() => importFile(text, passphrase)),
    /** Turns sync on or off and tells how things stand then. */
    turnSync: (on: boolean) => change(() => sync.turn(on).then(state)),
  }
}
