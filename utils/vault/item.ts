import { apiKey, shortenKey } from '../relay/redact.ts'
import { MISFIT } from '../relay/shape.ts'
import { ContentShape, FORMAT, ItemShape, MarkShape, readShape } from './schema.ts'
import type { Item, Mark } from './schema.ts'
import { open, seal } from './seal.ts'
import type { Content, LeftOut, Listed, Unreadable } from './types.ts'

const about = (vault: string, id: string, revision: number) => `keyfit ${FORMAT} connection ${vault} ${id} ${revision}`
const aboutMark = (vault: string, id: string, revision: number, deletedAt: number) =>
  `keyfit ${FORMAT} deleted ${vault} ${id} ${revision} ${deletedAt}`

/** The key that seals, and the vault it belongs to. */
export interface Keyring {
  vault: string
  key: CryptoKey
}

/** A connection that was read. */
export interface Opened extends Pick<Item, 'revision' | 'order'> {
  id: string
  content: Content
}

/** Seals a connection under its id and revision: it opens nowhere else. */
export async function sealItem({ vault, key }: Keyring, { id, revision, order, content }: Opened): Promise<Item> {
  const sealed = await seal(key, JSON.stringify(content), about(vault, id, revision))
  return { format: FORMAT, vault, revision, order, sealed }
}

/** Opens what {@link sealItem} made, or tells why not. */
export async function openItem(
  { vault, key }: Keyring,
  id: string,
  stored: unknown,
): Promise<{ opened: Opened; reason: null } | { opened: null; reason: Unreadable }> {
  const { value: item, reason } = readShape(ItemShape, stored)
  if (!item) return { opened: null, reason }
  if (item.vault !== vault) return { opened: null, reason: 'other-vault' }
  const bytes = await open(key, item.sealed, about(vault, id, item.revision))
  const content = bytes && ContentShape(JSON.parse(new TextDecoder().decode(bytes)))
  if (content === null || content === MISFIT) return { opened: null, reason: 'corrupt' }
  return { opened: { id, revision: item.revision, order: item.order, content }, reason: null }
}

/** All that the user wrote, to tell whether two are the same. What a check said and the place in the list are no part of it. */
export const wordsOf = ({ name, baseUrl, apiKey, model, note, favourites, replacement }: Content): string =>
  JSON.stringify([name, baseUrl, apiKey, model, note, favourites, replacement?.apiKey, replacement?.step])

/** Says that a connection was deleted. */
export async function sealMark(
  { vault, key }: Keyring,
  id: string,
  revision: number,
  deletedAt: number,
): Promise<Mark> {
  const proof = await seal(key, '', aboutMark(vault, id, revision, deletedAt))
  return { format: FORMAT, vault, revision, deletedAt, proof }
}

/** The mark, if this vault made it. */
export async function openMark({ vault, key }: Keyring, id: string, stored: unknown): Promise<Mark | null> {
  const { value: mark } = readShape(MarkShape, stored)
  if (mark?.vault !== vault) return null
  const proof = await open(key, mark.proof, aboutMark(vault, id, mark.revision, mark.deletedAt))
  return proof && mark
}

const mask = (key: string) => (key === '' ? '' : shortenKey(apiKey(key)))

/** What pages see of it. */
export function toListed({ id, revision, content }: Opened, leftOut: LeftOut | null): Listed {
  const { apiKey: key, replacement, ...rest } = content
  return {
    ...rest,
    id,
    revision,
    maskedKey: mask(key),
    replacement: replacement && {
      step: replacement.step,
      maskedKey: shortenKey(replacement.apiKey),
      result: replacement.result,
      since: replacement.since,
    },
    leftOut,
  }
}
