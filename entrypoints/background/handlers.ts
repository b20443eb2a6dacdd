import { browser } from '../../utils/browser/api.ts'
import type { Handlers } from '../../utils/browser/handle.ts'
import {
  clientItem,
  draftItem,
  favouriteClientsItem,
  recentClientsItem,
  settingsItem,
  shellItem,
  sitesItem,
  withRecent,
} from '../../utils/browser/storage.ts'
import { loadTexts } from '../../utils/browser/texts.ts'
import type { OperatingSystem } from '../../utils/clients/types.ts'
import { chosenLocale } from '../../utils/i18n/index.ts'
import { checkKey } from './check-key.ts'
import type { Vault } from '../../utils/vault/vault.ts'
import type { CheckRunner } from './check-runner.ts'
import type { ManyRunner } from './many-runner.ts'
import { openPopup } from './open-popup.ts'
import { syncSites } from './sites.ts'
import { tell } from './tell.ts'
import { createVaultHandlers } from './vault.ts'

/** Whose paths and shell the config is written for. */
async function operatingSystem(): Promise<OperatingSystem> {
  const { os } = await browser.runtime.getPlatformInfo()
  return os === 'win' ? 'windows' : os === 'mac' ? 'macos' : 'linux'
}

/** One function a message; what may call it and with what is in `utils/browser/contract.ts`. */
export function createHandlers(runner: CheckRunner, many: ManyRunner, vault: Vault): Handlers {
  return {
    ...createVaultHandlers(vault),
    'check:start': async (request) => {
      await runner.start(request)
      return null
    },
    'check:cancel': async () => {
      runner.cancel()
      return null
    },
    'check:continue': async () => {
      await runner.continue()
      return null
    },
    'check:look': async () => {
      await Promise.all([runner.markInterrupted(), many.markInterrupted()])
      return null
    },
    'many:start': async (request) => {
      await many.start(request)
      return null
    },
    'many:cancel': async () => {
      many.cancel()
      return null
    },
    'site:enable': async ({ origin }) => {
      const sites = await sitesItem.get()
      if (!sites.includes(origin)) await sitesItem.set([...sites, origin].sort())
      await syncSites()
      return null
    },
    'data:erase': async () => {
      runner.forget()
      many.forget()
      return null
    },
    'console:menu': async (_request, { tab }) => {
      const [os, shell, favourites, recent] = await Promise.all([
        operatingSystem(),
        shellItem.get(),
        favouriteClientsItem.get(),
        recentClientsItem.get(),
        browser.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['clients.js', 'console-menu.js'] }),
      ])
      return { os, ...(shell && { shell }), favourites, recent }
    },
    'console:language': async () => chosenLocale((await settingsItem.get()).language),
    'console:texts': async ({ locale }) => loadTexts(locale, ['later']),
    'console:used': async ({ client }) => {
      await recentClientsItem.set(withRecent(client, await recentClientsItem.get()))
      return null
    },
    'console:check': (request) => checkKey({ ...request, model: '' }),
    'console:open': async ({ baseUrl, apiKey, client, model }) => {
      const draft = await draftItem.get()
      if (client !== '') await clientItem.set(client)
      tell('idle')
      await draftItem.set({ baseUrl, apiKey, model: model || draft.model })
      return { opened: await openPopup() }
    },
  }
}
