import { browser } from '../../utils/browser/api.ts'
import { syncSites } from './sites.ts'

/** Takes back every permission that the user gave; those of the manifest cannot be taken back. */
async function revokeAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const given = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? []
  const own = origins.filter((origin) => !given.includes(origin))
  if (own.length > 0) await browser.permissions.remove({ origins: own })
}

/** Leaves nothing that the user ever gave: no storage, no permission, no script on a page. */
export async function eraseAll(): Promise<void> {
  const { local, session, sync } = browser.storage
  // A browser may have no storage that it syncs.
  await Promise.all([local.clear(), session.clear(), (sync as typeof sync | undefined)?.clear()])
  await revokeAll()
  await syncSites()
  await browser.action.setBadgeText({ text: '' })
}
