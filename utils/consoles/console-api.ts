import type { ConsolePage, Failure } from './types.ts'

export type JsonObject = Record<string, unknown>
export type Answer = { ok: true; data: JsonObject } | Failure

/** Anything that is no object becomes an empty one, so that a foreign answer can be read field by field. */
export const asObject = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}

/** The objects of a foreign list; anything that is no list is an empty one. */
export const asObjects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(asObject) : [])

export const asString = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A model's id has no spaces, in any console. */
const MODEL_ID = /^[^\s\p{Control}]{1,200}$/u

/** The ids of models in a foreign list, each once and in order. */
export const modelIds = (list: unknown): string[] =>
  [...new Set(Array.isArray(list) ? list.map(asString) : [])].filter((id) => MODEL_ID.test(id)).sort()

export const failed = (reason: Failure['reason'] = 'failed'): Failure => ({ ok: false, reason })

const REASONS: Readonly<Record<number, Failure['reason']>> = { 401: 'signed-out', 404: 'gone', 429: 'rate-limited' }

/**
 * Asks the console's own API and unwraps `data`. sub2api answers `{code: 0, data}`, the new-api family `{success: true,
 * data}`, both also say no with status 200; a wrong path is often answered 200 with the HTML of the app.
 */
export async function askConsole(page: ConsolePage, path: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await page.fetch(page.location.origin + path, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      ...init,
    })
    if (!response.ok) return failed(REASONS[response.status])
    const body = asObject(await response.json())
    if (body.code !== 0 && body.success !== true) return failed()
    // Old lists are bare: they do not tell how many there are.
    return { ok: true, data: Array.isArray(body.data) ? { items: body.data } : asObject(body.data) }
  } catch {
    return failed()
  }
}

/** More keys than this many pages of 100 are not searched. */
const MOST_PAGES = 20

/**
 * Finds the one key of a paged list that `isWanted`. Two are as bad as none: the row does not tell which one it shows.
 * `ask` is given page numbers from 1 and answers `{items, total}`, or `{items}` alone until one is empty.
 */
export async function findOnlyItem(
  ask: (page: number) => Promise<Answer>,
  isWanted: (item: JsonObject) => boolean,
): Promise<Answer> {
  const found: JsonObject[] = []
  let seen = 0
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await ask(page)
    if (!answer.ok) return answer
    const { items, total } = answer.data
    if (!Array.isArray(items)) return failed()
    found.push(...items.map(asObject).filter(isWanted))
    seen += items.length
    if (items.length === 0 || seen >= Number(total)) break
  }
  const [only] = found
  if (!only) return failed('gone')
  return found.length === 1 ? { ok: true, data: only } : failed('ambiguous')
}
