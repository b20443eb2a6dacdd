import type { Page } from '@playwright/test'
import type { Walk } from './walk.ts'

const chooseFile = (page: Page, content: string) =>
  page
    .locator('input[type=file][aria-label="Import settings"]')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) })

/** The settings without the saved connections, which are a walk of their own. */
export const options: Walk = {
  name: 'options',
  path: 'options.html',
  width: 900,
  states: [
    ['first day', ({ page }) => page.getByRole('button', { name: 'Start saving' }).waitFor()],
    [
      'full',
      async ({ page }) => {
        await page.evaluate(() =>
          chrome.storage.local.set({
            sites: [
              'https://dash.4096bytes.com',
              'https://console.a-relay-with-a-rather-long-name-for-one-line.example.net:8443',
            ],
            'favourite-clients': ['claude-code', 'immersive-translate', 'openai-sdk-python', 'cherry-studio'],
          }),
        )
        await page.getByLabel('Test message', { exact: true }).fill('Hello, is anybody there? '.repeat(9))
        await page.getByLabel('Give up on a free request after').selectOption('60 seconds')
        await page.getByLabel('Add a client').fill('c')
        await page.getByLabel(/^Move Immersive Translate/).waitFor()
      },
    ],
    [
      'no such client',
      async ({ page }) => {
        await page.getByLabel('Add a client').fill('no such client, whatever it is called')
        await page.getByText('No client', { exact: false }).waitFor()
      },
    ],
    [
      'a wrong file',
      async ({ page }) => {
        await chooseFile(page, '{}')
        await page.getByText('This is not a settings file', { exact: false }).waitFor()
      },
    ],
    ['really erase?', ({ page }) => page.getByRole('button', { name: 'Erase everything…' }).click()],
    [
      'erased',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Yes, erase everything' }).click()
        await page.getByText('Everything is erased.', { exact: false }).waitFor()
      },
    ],
  ],
}
