import { browser } from '../../utils/browser/api.ts'
import type { Handlers } from '../../utils/browser/handle.ts'
import { clientItem, draftItem, sitesItem } from '../../utils/browser/storage.ts'
import { clients, findClient } from '../../utils/clients/index.ts'
import type { OperatingSystem } from '../../utils/clients/types.ts'
import { apiKey } from '../../utils/relay/redact.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'
import type { CheckRunner } from './check-runner.ts'
import { openPopup } from './open-popup.ts'
import { syncSites } from './sites.ts'

/** Whose paths and shell the config is written for. */
async function operatingSystem(): Promise<OperatingSystem> {
  const { os } = await browser.runtime.getPlatformInfo()
  return os === 'win' ? 'windows' : os === 'mac' ? 'macos' : 'linux'
}

/** One function a message; what may call it and with what is in `utils/browser/contract.ts`. */
export function createHandlers(runner: CheckRunner): Handlers {
  return {
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
      await runner.markInterrupted()
      return null
    },
    'site:enable': async ({ origin }) => {
      const sites = await sitesItem.get()
      if (!sites.includes(origin)) await sitesItem.set([...sites, origin].sort())
      await syncSites()
      return null
    },
    'console:clients': async () => ({
      clients: clients.map(({ id, label, hasLink }) => ({ id, label, hasLink })),
    }),
    'console:config': async ({ client: id, baseUrl, apiKey: key, name, model }) => {
      const client = findClient(id)
      const endpoint = resolveEndpoint(baseUrl)
      if (!client || !endpoint) throw new Error('nothing to write')
      if (client.needsModel && model === '') {
        // Which model is for the user to say: the popup asks.
        await Promise.all([draftItem.set({ baseUrl, apiKey: key, model: '' }), clientItem.set(id)])
        await openPopup()
        return { text: null, link: null }
      }
      const config = client.render({ name, endpoint, apiKey: apiKey(key), model, os: await operatingSystem() })
      return { text: config.snippets[0]?.text ?? null, link: config.links[0]?.url ?? null }
    },
    'console:check': async ({ baseUrl, apiKey: key }) => {
      const { model } = await draftItem.get()
      await draftItem.set({ baseUrl, apiKey: key, model })
      return { opened: await openPopup() }
    },
  }
}
