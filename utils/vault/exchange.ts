import { MISFIT, anything, list, object, oneOf } from '../relay/shape.ts'
import { createHeader, openHeader } from './header.ts'
import { openItem, sealItem, wordsOf } from './item.ts'
import type { Opened } from './item.ts'
import { byOrder } from './order.ts'
import { FORMAT, HeaderShape, Id, itemFields, readShape } from './schema.ts'
import { keyFrom } from './seal.ts'
import { refuse } from './store.ts'

const FileShape = object({
  keyfit: oneOf('connections'),
  format: oneOf(FORMAT),
  header: anything,
  connections: list(anything),
})
const NamedShape = object({ ...itemFields, id: Id })

/**
 * An encrypted file. It has a data key of its own, so that an old file with an old passphrase never opens what is in the
 * browser now.
 */
export async function writeFile(items: readonly Opened[], passphrase: string): Promise<string> {
  const { header, dataKey } = await createHeader(passphrase)
  const keys = { vault: header.vault, key: await keyFrom(dataKey) }
  const connections = await Promise.all(
    [...items].sort(byOrder).map(async (item) => ({ id: item.id, ...(await sealItem(keys, item)) })),
  )
  return JSON.stringify({ keyfit: 'connections', format: FORMAT, header, connections }, null, 1)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The connections of a file, in their order. One that cannot be read does not hold up the others. */
export async function readFile(text: string, passphrase: string): Promise<{ items: Opened[]; unreadable: number }> {
  const file = readShape(FileShape, parseJson(text))
  if (!file.value) refuse(file.reason === 'newer' ? 'newer' : 'no-file')
  const { value: header, reason } = readShape(HeaderShape, file.value.header)
  if (!header) refuse(reason)
  const dataKey = (await openHeader(header, passphrase)) ?? refuse('wrong-passphrase')
  const keys = { vault: header.vault, key: await keyFrom(dataKey) }
  const read = await Promise.all(
    file.value.connections.map(async (one) => {
      const named = NamedShape(one)
      return named === MISFIT ? null : (await openItem(keys, named.id, one)).opened
    }),
  )
  const items = read.filter((item) => item !== null)
  return { items: items.sort(byOrder), unreadable: read.length - items.length }
}

/**
 * What of a file is new: skips what is there already, and keeps both where a connection differs from ours of the same id.
 * `taken`: ids that something stands under.
 */
export function mergeFile(
  ours: readonly Opened[],
  theirs: readonly Opened[],
  taken: ReadonlySet<string>,
  { newId, now }: { newId(): string; now: number },
): { items: Opened[]; skipped: number; conflicts: number } {
  const known = new Set(ours.map(({ content }) => wordsOf(content)))
  const ids = new Set(ours.map(({ id }) => id))
  const used = new Set(taken)
  const items: Opened[] = []
  let conflicts = 0
  for (const { id, content } of theirs) {
    const words = wordsOf(content)
    if (known.has(words)) continue
    known.add(words)
    if (ids.has(id)) conflicts += 1
    const own = used.has(id) ? newId() : id
    used.add(own)
    items.push({ id: own, revision: 1, order: now + items.length, content })
  }
  return { items, skipped: theirs.length - items.length, conflicts }
}
