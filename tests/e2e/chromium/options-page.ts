import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Extension } from './extension.ts'

/** Made up, as every secret here. */
export const PASSPHRASE = 'correct horse battery staple'

/** The options page in a tab of its own. */
export async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/options.html`)
  await expect(page.locator('#saved')).toBeVisible()
  return page
}

/** What a user does with saved connections, in their words. */
export const savedPanel = (page: Page) => ({
  async create(passphrase = PASSPHRASE): Promise<void> {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('Repeat the passphrase').fill(passphrase)
    await page.getByRole('button', { name: 'Start saving' }).click()
    await expect(page.getByRole('button', { name: 'Add a connection' })).toBeVisible()
  },
  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Unlock' }).click()
  },
  async add(words: { name?: string; baseUrl: string; apiKey?: string; model?: string; note?: string }): Promise<void> {
    await page.getByRole('button', { name: 'Add a connection' }).click()
    const form = page.getByRole('form', { name: 'Add a connection' })
    const labels = { name: 'Name', baseUrl: 'Base URL', apiKey: 'API key', model: 'Model', note: 'Note' }
    for (const [field, value] of Object.entries(words))
      await form.getByLabel(labels[field as keyof typeof labels], { exact: true }).fill(value)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
  },
  row: (name: string) =>
    page.locator('.connection').filter({ has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) }),
  names: () => page.locator('.connection b').allTextContents(),
  async openMore(name: string): Promise<void> {
    await page.getByLabel(`More for ${name}`, { exact: true }).click()
  },
})
