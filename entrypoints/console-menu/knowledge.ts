import { findAccess } from '../../utils/consoles/access.ts'
import type { KeyPlace, KeyRow } from '../../utils/consoles/types.ts'
import type { MenuPage } from '../console.content/row-menu.ts'

/** A menu that opens later than this after the click would feel broken. */
const PATIENCE = 400

/** What the console told of a row without telling its key. */
export interface Known {
  /** Null where it does not answer soon. */
  place: KeyPlace | null
  /** Empty where it does not tell. */
  models: readonly string[]
}

/** Asks once for each name; what is empty may be there at the next click. */
function remember<Value>(known: Map<string, Promise<Value>>, name: string, ask: () => Promise<Value>): Promise<Value> {
  const asked = known.get(name) ?? ask()
  known.set(name, asked)
  const isEmpty = (value: Value) => value === null || (Array.isArray(value) && value.length === 0)
  void asked.then((value) => isEmpty(value) && known.delete(name))
  return asked
}

/** Asks the console where keys are used, once for each group, and for which models, once for each key. */
export function createKnowledge({ page, findConsole }: Omit<MenuPage, 'send'>): (row: KeyRow) => Promise<Known> {
  const places = new Map<string, Promise<KeyPlace | null>>()
  const models = new Map<string, Promise<readonly string[]>>()
  return async (row) => {
    const access = findAccess(findConsole())
    const soon = <Value>(asked: Promise<Value>, otherwise: Value) =>
      Promise.race([asked, new Promise<Value>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE))])
    const use = JSON.stringify([row.group, row.address])
    const place = remember(places, use, async () => (await access?.readPlace(page, row)) ?? null)
    const key = JSON.stringify([row.id, row.name, row.maskedKey, row.group])
    const named = remember(models, key, async () => (await access?.readModels?.(page, row)) ?? [])
    const [knownPlace, knownModels] = await Promise.all([soon(place, null), soon(named, [])])
    return { place: knownPlace, models: knownModels }
  }
}
