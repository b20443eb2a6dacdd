import { findAccess } from '../../utils/consoles/access.ts'
import type { ConsolePage, KeyPlace, KeyRow } from '../../utils/consoles/types.ts'

/** A menu that opens later than this after the click would feel broken. */
const PATIENCE = 400

/** Asks the console where keys are used, once for each group; null where it does not answer soon. */
export function createPlaces(page: ConsolePage): (row: KeyRow) => Promise<KeyPlace | null> {
  const known = new Map<string, Promise<KeyPlace | null>>()
  return (row) => {
    if (row.address !== undefined)
      return Promise.resolve({ addresses: [{ label: '', baseUrl: row.address, wireApis: null }] })
    const asked = known.get(row.group) ?? findAccess(page)?.readPlace(page, row) ?? Promise.resolve(null)
    known.set(row.group, asked)
    // What failed once may work at the next click.
    void asked.then((place) => place === null && known.delete(row.group))
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
    return Promise.race([asked, late])
  }
}
