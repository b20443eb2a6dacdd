import { browser } from '../../utils/browser/api.ts'
import { hasOrigin, originPattern } from '../../utils/browser/permissions.ts'
import { sitesItem } from '../../utils/browser/storage.ts'

const ID = 'console'
const FILE = 'content-scripts/console.js'

/** Puts the key-row buttons on exactly those sites that the user enabled and still permits. */
async function sync(): Promise<void> {
  const sites = await sitesItem.get()
  const permitted: string[] = []
  for (const site of sites) if (await hasOrigin(site)) permitted.push(site)
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  const before = registered[0]?.matches ?? []
  const matches = permitted.map(originPattern)
  if (matches.join() === before.join()) return
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: [FILE], runAt: 'document_idle' }])
  await injectInto(matches.filter((match) => !before.includes(match)))
}

/** A page that is already open gets its buttons now, not after the next reload. */
async function injectInto(matches: string[]): Promise<void> {
  if (matches.length === 0) return
  for (const { id } of await browser.tabs.query({ url: matches }))
    if (id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(() => undefined)
}

let queue = Promise.resolve()

/** One at a time: a grant and the message that announces it arrive together. */
export function syncSites(): Promise<void> {
  queue = queue.then(sync, sync)
  return queue
}
