import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startRelay } from '../../fixtures/relay/index.ts'
import type { Relay } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import type { Extension } from './extension.ts'

interface Fixtures {
  extension: Extension
  popup: Page
  /** A new-api relay on 127.0.0.1. */
  relay: Relay
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
})
export { expect } from '@playwright/test'
