import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '../../utils/browser/api.ts'
import { handle } from '../../utils/browser/handle.ts'
import { onGranted, onRevoked } from '../../utils/browser/permissions.ts'
import { closeToContentScripts } from '../../utils/browser/storage.ts'
import { vaultPorts } from '../../utils/browser/vault.ts'
import { createVault } from '../../utils/vault/vault.ts'
import { createCheckRunner } from './check-runner.ts'
import { listenToContextMenu } from './context-menu/index.ts'
import { createHandlers } from './handlers.ts'
import { createManyRunner } from './many-runner.ts'
import { syncSites } from './sites.ts'

// Every listener is registered synchronously: a worker that starts because of an event must be ready to hear it.
export default defineBackground(() => {
  const runner = createCheckRunner()
  const many = createManyRunner()
  // One for all: its queue is what keeps two changes apart.
  const vault = createVault(vaultPorts)
  handle(createHandlers(runner, many, vault))
  listenToContextMenu(vault)
  // Popups hold a line to notice when this worker is stopped.
  browser.runtime.onConnect.addListener(() => undefined)
  onGranted(() => void Promise.all([runner.continueWhenPermitted(), syncSites()]))
  onRevoked(() => void syncSites())
  // Browsers forget registered scripts when the extension is updated, and an incognito profile when it closes.
  browser.runtime.onInstalled.addListener(() => {
    closeToContentScripts()
    void syncSites(true)
  })
  browser.runtime.onStartup.addListener(() => void syncSites())
})
