import { browser } from '../../utils/browser/api.ts'

/** Forgets this browser session but for the lock of the saved connections and what was deleted of them, and begins anew. */
export async function startAfresh(): Promise<void> {
  const { session } = browser.storage
  await session.remove(Object.keys(await session.get(null)).filter((name) => !name.startsWith('vault')))
  location.reload()
}
