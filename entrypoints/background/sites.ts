import { browser } from '../../utils/browser/api.ts'
import type { Farewell } from '../../utils/browser/farewell.ts'
import { hasOrigin, originPattern } from '../../utils/browser/permissions.ts'
import { sitesItem } from '../../utils/browser/storage.ts'
import { CONSOLE_HOSTS } from '../../utils/consoles/hosts.ts'

const ID = 'console'
const FILE = 'content-scripts/console.js'

/**
 * Puts the key-row buttons on exactly those sites that the user enabled and still permits. `isNew`: the buttons that stand
 * in open pages are an older version's, and the new script takes their place.
 */
async function sync(isNew: boolean): Promise<void> {
  const sites = await sitesItem.get()
  const permitted: string[] = []
  for (const site of sites) if (await hasOrigin(site)) permitted.push(site)
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  const before = registered[0]?.matches ?? []
  const matches = permitted.map(originPattern)
  if (matches.join() !== before.join()) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    await bidFarewell(before.filter((match) => !matches.includes(match)))
    if (matches.length > 0)
      await browser.scripting.registerContentScripts([{ id: ID, matches, js: [FILE], runAt: 'document_idle' }])
  }
  await injectInto(isNew ? [...CONSOLE_HOSTS, ...matches] : matches.filter((match) => !before.includes(match)))
}

/** Buttons leave the pages that are open. Which tabs show such a site no browser tells to whom it is not permitted: so all hear it. */
async function bidFarewell(sites: string[]): Promise<void> {
  if (sites.length === 0) return
  const farewell: Farewell = { type: 'farewell', sites }
  for (const { id } of await browser.tabs.query({}))
    // Most tabs have nobody to hear it.
    if (id !== undefined) void browser.tabs.sendMessage(id, farewell).catch(() => undefined)
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
export function syncSites(isNew = false): Promise<void> {
  const next = () => sync(isNew)
  queue = queue.then(next, next)
  return queue
}
