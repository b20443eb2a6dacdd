import { browser } from '../../utils/browser/api.ts'
import type { Farewell } from '../../utils/browser/farewell.ts'
import { hasOrigin, originPattern } from '../../utils/browser/permissions.ts'
import { sitesItem } from '../../utils/browser/storage.ts'
import { CONSOLE_HOSTS } from '../../utils/consoles/hosts.ts'

const FILE = 'content-scripts/console.js'

/**
 * Puts the key-row buttons on exactly those sites that the user enabled and still permits. `isNew`: the buttons that stand
 * in open pages are an older version's, and the new script takes their place.
 */
async function sync(isNew: boolean): Promise<void> {
  const sites = await sitesItem.get()
  const permitted: string[] = []
  for (const site of sites) if (await hasOrigin(site)) permitted.push(site)
  // This is the only script that is ever registered.
  const [registered] = await browser.scripting.getRegisteredContentScripts()
  const before = registered?.matches ?? []
  const matches = permitted.map(originPattern)
  if (matches.join() !== before.join()) {
    await browser.scripting.unregisterContentScripts()
    const farewell: Farewell = { gone: without(before, matches) }
    // Which tabs show such a site no browser tells to whom it is not permitted: so all hear it.
    await inTabs({}, (id) => browser.tabs.sendMessage(id, farewell))
    if (matches.length > 0) await browser.scripting.registerContentScripts([{ id: 'console', matches, js: [FILE] }])
  }
  // A page that is already open gets its buttons now, not after the next reload.
  const url = isNew ? [...CONSOLE_HOSTS, ...matches] : without(matches, before)
  if (url.length > 0)
    await inTabs({ url }, (tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] }))
}

const without = (all: readonly string[], others: readonly string[]) => all.filter((each) => !others.includes(each))

/** Asks something of every tab that the query finds; most have nobody to answer. */
async function inTabs(query: { url?: string[] }, ask: (id: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query(query)) if (id !== undefined) void ask(id).catch(() => undefined)
}

let queue = Promise.resolve()

/** One at a time: a grant and the message that announces it arrive together. */
export function syncSites(isNew = false): Promise<void> {
  const next = () => sync(isNew)
  queue = queue.then(next, next)
  return queue
}
