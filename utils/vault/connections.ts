import type { Draft } from '../relay/schema.ts'
import type { Access } from './access.ts'
import { openItem, sealItem, toListed } from './item.ts'
import type { Keyring, Opened } from './item.ts'
import { byOrder, placesAfterMove } from './order.ts'
import { replaceKey } from './replace.ts'
import type { ReplaceStep } from './replace.ts'
import { ItemShape, readShape } from './schema.ts'
import type { Mark } from './schema.ts'
import { newId } from './seal.ts'
import { entry, isMark, names, refuse, withPrefix } from './store.ts'
import type { VaultPorts } from './store.ts'
import type { Content, Imported, LastResult, LeftOut, Listed, VaultList, Words } from './types.ts'

/** Which of two keys, while one replaces the other. */
export type Which = 'current' | 'other'

/** What an edit brings; a key that is null stays as it was. */
export type Edit = Omit<Words, 'apiKey'> & { apiKey: string | null }

const newContent = (words: Words, now: number): Content => ({
  ...words,
  result: null,
  replacement: null,
  createdAt: now,
  changedAt: now,
})

/** The three words as one: names and notes don't make another connection of it. */
const bindingOf = ({ baseUrl, apiKey, model }: Words): string => JSON.stringify([baseUrl, apiKey, model])

export type Connections = ReturnType<typeof createConnections>

/** Reads and changes saved connections. Every change is one `set` of what it changes, so half of it is never stored. */
export function createConnections(
  { local, session, now }: VaultPorts,
  access: Access,
  sync: {
    leftOut(): Promise<Map<string, LeftOut>>
    /** What stands in the place of a deleted connection; null for nothing. */
    mark(keys: Keyring, gone: Opened): Promise<Mark | null>
  },
) {
  async function read(keys: Keyring, id: string): Promise<Opened> {
    const stored = (await local.get(names.item + id))[names.item + id]
    if (stored === undefined || isMark(stored)) refuse('gone')
    const { opened, reason } = await openItem(keys, id, stored)
    return opened ?? refuse(reason)
  }

  async function readAll(keys: Keyring, prefix: string, stored: Record<string, unknown>) {
    const found = withPrefix(stored, prefix).filter(([, value]) => !isMark(value))
    return Promise.all(found.map(async ([id, value]) => ({ id, ...(await openItem(keys, id, value)) })))
  }

  const readList = async (keys: Keyring): Promise<Opened[]> =>
    (await readAll(keys, names.item, await local.get(null))).flatMap(({ opened }) => opened ?? [])

  async function write(keys: Keyring, items: readonly Opened[]): Promise<void> {
    const sealed = await Promise.all(items.map(async (item) => entry(item.id, await sealItem(keys, item))))
    await local.set(Object.assign({}, ...sealed) as Record<string, unknown>)
  }

  const listed = async (item: Opened): Promise<Listed> => toListed(item, (await sync.leftOut()).get(item.id) ?? null)

  /** A change by the user: other machines learn of it by its revision. */
  async function change(keys: Keyring, item: Opened, content: Content): Promise<Listed> {
    const changed = { ...item, revision: item.revision + 1, content: { ...content, changedAt: now() } }
    await write(keys, [changed])
    return listed(changed)
  }

  async function unchangedSince(keys: Keyring, id: string, revision: number): Promise<Opened> {
    const item = await read(keys, id)
    return item.revision === revision ? item : refuse('changed')
  }

  async function create(keys: Keyring, content: Content, order: number): Promise<Listed> {
    const item = { id: newId(), revision: 1, order, content }
    await write(keys, [item])
    return listed(item)
  }

  const placed = async () =>
    withPrefix(await local.get(null), names.item).flatMap(([id, value]) => {
      const item = readShape(ItemShape, value).value
      return item ? { id, order: item.order, item } : []
    })

  return {
    readList,
    write,

    async list(): Promise<VaultList> {
      const keys = await access.keyring('look')
      const [stored, kept, left] = await Promise.all([local.get(null), session.get(null), sync.leftOut()])
      const found = await readAll(keys, names.item, stored)
      const deleted = await readAll(keys, names.deleted, kept)
      const present = new Set(found.map(({ id }) => id))
      return {
        connections: found
          .flatMap(({ opened }) => opened ?? [])
          .sort(byOrder)
          .map((opened) => toListed(opened, left.get(opened.id) ?? null)),
        unreadable: found.flatMap(({ id, reason }) => (reason ? { id, reason } : [])),
        deleted: deleted
          .filter(({ id }) => !present.has(id))
          .map(({ id, opened }) => ({ id, name: opened?.content.name ?? '' })),
      }
    },

    async key(id: string, which: Which): Promise<Draft> {
      const { content } = await read(await access.keyring('use'), id)
      const { baseUrl, apiKey, model, replacement } = content
      if (which === 'current') return { baseUrl, apiKey, model }
      return replacement ? { baseUrl, apiKey: replacement.apiKey, model } : refuse('wrong-step')
    },

    async save(id: string | null, revision: number, { apiKey, ...words }: Edit): Promise<Listed> {
      const keys = await access.keyring('use')
      // The time as its place puts it behind all others without reading them.
      if (id === null) return create(keys, newContent({ ...words, apiKey: apiKey ?? '' }, now()), now())
      const item = await unchangedSince(keys, id, revision)
      const edited = { ...item.content, ...words, apiKey: apiKey ?? item.content.apiKey }
      // What was said of other words holds no longer.
      const result = bindingOf(edited) === bindingOf(item.content) ? edited.result : null
      return change(keys, item, { ...edited, result })
    },

    async add(all: readonly Words[]): Promise<Imported> {
      const keys = await access.keyring('use')
      const known = new Set((await readList(keys)).map(({ content }) => bindingOf(content)))
      const time = now()
      const items: Opened[] = []
      for (const words of all) {
        if (known.has(bindingOf(words))) continue
        known.add(bindingOf(words))
        items.push({ id: newId(), revision: 1, order: time + items.length, content: newContent(words, time) })
      }
      await write(keys, items)
      return { added: items.length, skipped: all.length - items.length, conflicts: 0, unreadable: 0 }
    },

    /** Stands right behind the one it was made from. */
    async duplicate(id: string, name: string): Promise<Listed> {
      const keys = await access.keyring('use')
      const { content, order } = await read(keys, id)
      const { baseUrl, apiKey, model, note, favourites } = content
      const next = Math.min(...(await placed()).map((one) => one.order).filter((other) => other > order))
      const copy = newContent({ name, baseUrl, apiKey, model, note, favourites }, now())
      return create(keys, copy, next === Infinity ? now() : order + (next - order) / 2)
    },

    /** Kept first, then taken out of the list: killed in between, it stands in both, and the list wins. */
    async delete(id: string): Promise<void> {
      const keys = await access.keyring('use')
      const stored = (await local.get(names.item + id))[names.item + id]
      if (stored === undefined || isMark(stored)) refuse('gone')
      await session.set({ [names.deleted + id]: stored })
      const { opened } = await openItem(keys, id, stored)
      // What could not be read is taken away here only: another machine may have it whole.
      const marked = opened && (await sync.mark(keys, opened))
      await (marked ? local.set(entry(id, marked)) : local.remove(names.item + id))
    },

    async undelete(id: string): Promise<void> {
      const keys = await access.keyring('use')
      const name = names.deleted + id
      const kept = (await session.get(name))[name] ?? refuse('gone')
      const present = (await local.get(names.item + id))[names.item + id]
      if (present === undefined || isMark(present)) {
        const { opened } = await openItem(keys, id, kept)
        // Later than its own deletion, which other machines may have heard of.
        if (opened) await write(keys, [{ ...opened, revision: opened.revision + 2 }])
        else await local.set({ [names.item + id]: kept })
      }
      await session.remove(name)
    },

    async move(id: string, before: string | null): Promise<void> {
      const keys = await access.keyring('use')
      const stored = await placed()
      const places = placesAfterMove(stored, id, before) ?? refuse('gone')
      const moved = await read(keys, id)
      // The place is outside of what is sealed, so the others need not be opened when all get new numbers.
      const items = places.map(({ id: one, order }) => {
        const { item } = stored.find((other) => other.id === one)!
        return entry(one, { ...item, order })
      })
      const order = places.find((place) => place.id === id)!.order
      const sealed = await sealItem(keys, { ...moved, revision: moved.revision + 1, order })
      await local.set(Object.assign({}, ...items, entry(id, sealed)) as Record<string, unknown>)
    },

    /** What a machine saw is its own matter: the revision stays, so that no check is carried to the others. */
    async setResult(id: string, which: Which, result: LastResult): Promise<void> {
      const keys = await access.keyring('use')
      const item = await read(keys, id)
      const { replacement } = item.content
      if (which === 'other' && !replacement) refuse('wrong-step')
      const content =
        which === 'current'
          ? { ...item.content, result }
          : { ...item.content, replacement: replacement && { ...replacement, result } }
      await write(keys, [{ ...item, content }])
    },

    async replace(id: string, revision: number, step: ReplaceStep): Promise<Listed> {
      const keys = await access.keyring('use')
      const item = await unchangedSince(keys, id, revision)
      return change(keys, item, replaceKey(item.content, step, now()) ?? refuse('wrong-step'))
    },
  }
}
