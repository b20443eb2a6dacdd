import type { Field } from '../../../utils/relay/schema.ts'
import type { menu } from '../../../utils/i18n/en/menu.ts'
import { fields } from '../../../utils/relay/schema.ts'
import type { Listed } from '../../../utils/vault/types.ts'

/** One item of the menu; without a parent it stands on top. */
export interface Item {
  id: string
  title: string
  parentId?: string
}

/** Opens the popup: to unlock, or to see the connections that have no place here. */
export const OPEN = 'open'
const INSERT = 'insert'
const MOST = 10
const LONGEST_NAME = 40

/** The browser reads `%s` as the selected text; Firefox takes `&` for a mark of the next letter. */
const toTitle = (name: string): string => {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  return short.replaceAll('%s', '%\u200bs').replaceAll('&', '&&')
}

const nameOf = ({ name, baseUrl, maskedKey }: Listed): string =>
  name || baseUrl.replace(/^https?:\/\//, '') || maskedKey

/** Names only: a key is fetched when its item is clicked. `connections` null: locked. */
export function connectionItems(
  connections: readonly Listed[] | null,
  texts: Readonly<Record<keyof typeof menu, string>>,
): Item[] {
  if (connections === null) return [{ id: OPEN, title: texts['menu.insert-locked'] }]
  if (connections.length === 0) return []
  const items = connections.slice(0, MOST).flatMap((connection): Item[] => {
    const parentId = `${INSERT}:${connection.id}`
    const has = { baseUrl: connection.baseUrl, apiKey: connection.maskedKey, model: connection.model }
    const words = fields.filter((field) => has[field] !== '')
    if (words.length === 0) return []
    return [
      { id: parentId, title: toTitle(nameOf(connection)), parentId: INSERT },
      ...words.map((field) => ({
        id: `${INSERT}:${connection.id}:${field}`,
        title: texts[`menu.insert.${field}`],
        parentId,
      })),
    ]
  })
  const more = connections.length > MOST ? [{ id: OPEN, title: texts['menu.insert-more'], parentId: INSERT }] : []
  return [{ id: INSERT, title: texts['menu.insert'] }, ...items, ...more]
}

/** Which word of which connection an item stands for; null for another item. */
export function readInsertId(id: string): { connection: string; field: Field } | null {
  const [kind, connection, name] = id.split(':')
  const field = fields.find((known) => known === name)
  return kind === INSERT && connection && field ? { connection, field } : null
}
