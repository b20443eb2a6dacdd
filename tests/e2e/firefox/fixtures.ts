import { test as base } from '@playwright/test'
import { startRelay } from '../../fixtures/relay/index.ts'
import type { Relay } from '../../fixtures/relay/index.ts'
import { firefoxProgram, launchExtension } from './extension.ts'
import type { Extension } from './extension.ts'

interface Fixtures {
  /** Does Firefox ask for permissions as usual, or say yes by itself? */
  prompts: boolean
  extension: Extension
  /** A new-api relay on 127.0.0.1. */
  relay: Relay
}

/** Each test has a Firefox of its own, with an empty profile. Only Playwright's runner is used, not its browsers. */
export const test = base.extend<Fixtures>({
  prompts: [false, { option: true }],
  extension: async ({ prompts }, use) => {
    const extension = await launchExtension({ prompts })
    await use(extension)
    await extension.close()
  },
  relay: async ({}, use) => {
    const relay = await startRelay({ family: 'new-api' })
    await use(relay)
    await relay.close()
  },
})

/** Without a Firefox the tests are skipped, and their names say why. */
export function describeFirefox(tests: () => void): void {
  if (firefoxProgram) test.describe('Firefox', tests)
  else test.describe.skip('Firefox (not run: none was found on this computer; FIREFOX_PATH may name one)', tests)
}
export { expect } from '@playwright/test'
