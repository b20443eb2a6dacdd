import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import type { Relay } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import type { Extension } from './extension.ts'
import { popupPage } from './popup-page.ts'

interface Fixtures {
  extension: Extension
  popup: Page
  /** A new-api relay on 127.0.0.1. */
  relay: Relay
  /** The popup, after a free check of good words that went well. */
  checked: Page
}

/** Each test has a browser of its own, with an empty profile and no permission but those of the manifest. */
export const test = base.extend<Fixtures>({
  extension: async ({}, use) => {
    const extension = await launchExtension()
    await use(extension)
    await extension.close()
  },
  popup: async ({ extension }, use) => {
    await use(await extension.openPopup())
  },

  relay: async ({}, use) => {
    const relay = await startRelay({ family: 'new-api' })
    await use(relay)
    await relay.close()
  },

  checked: async ({ extension, popup, relay }, use) => {
    const page = popupPage(popup)
    await extension.allowSilently('http://127.0.0.1/*')
    await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
    await page.expectCause('ok')
    await use(popup)
  },
})
export { expect } from '@playwright/test'
