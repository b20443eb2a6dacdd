import { browser } from '../../utils/browser/api.ts'
import { send } from '../../utils/browser/send.ts'
import { showTheme } from '../../utils/browser/theme.ts'
import { askVault } from '../../utils/browser/vault.ts'

/** Takes back every permission that the user gave; those of the manifest cannot be taken back. */
async function revokeAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const given = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? []
  const own = origins.filter((origin) => !given.includes(origin))
  if (own.length > 0) await browser.permissions.remove({ origins: own })
}

/** Leaves nothing that the user ever gave: no storage, no permission, no script on a page. Tells whether that worked. */
export async function eraseAll(): Promise<boolean> {
  const { local, session, sync } = browser.storage
  try {
    // First whoever would still write: checks end without a trace, and the vault does what it was asked for before.
    await send('data:erase', {})
    await askVault('vault:wipe', {})
    // A browser may have no storage that it syncs.
    await Promise.all([local.clear(), session.clear(), (sync as typeof sync | undefined)?.clear()])
    await revokeAll()
    await browser.scripting.unregisterContentScripts()
    await browser.action.setBadgeText({ text: '' })
    showTheme('auto')
    return true
  } catch {
    return false
  }
}
