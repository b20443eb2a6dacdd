import { browser } from '../../utils/browser/api.ts'
import type { Farewell } from '../../utils/browser/farewell.ts'
import { CONSOLE_HOSTS } from '../../utils/consoles/hosts.ts'
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
  await bidFarewell(before.filter((match) => !matches.includes(match)))
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: [FILE], runAt: 'document_idle' }])
  await injectInto(matches.filter((match) => !before.includes(match)))
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

/** After an update the buttons that stand in open pages are orphans: the new script takes their place. */
async function renew(): Promise<void> {
  await sync()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  await injectInto([...CONSOLE_HOSTS, ...(registered?.matches ?? [])])
}

let queue = Promise.resolve()

/** One at a time: a grant and the message that announces it arrive together. */
export function syncSites(): Promise<void> {
  queue = queue.then(sync, sync)
  return queue
}

/** The extension was installed or updated; pages that are open do not notice by themselves. */
export function renewSites(): Promise<void> {
  queue = queue.then(renew, renew)
  return queue
}
