import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

type Words = Partial<Record<'baseUrl' | 'apiKey' | 'model', string>>

/** What a user does in the popup, in their words. */
export const popupPage = (page: Page) => ({
  /** Pastes into the box on top, as Ctrl+V does. */
  async paste(text: string): Promise<void> {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text)
    await page.getByLabel('Paste anything').focus()
    await page.keyboard.press('ControlOrMeta+V')
  },
  async fill(fields: Words): Promise<void> {
    const labels = { baseUrl: 'Base URL', apiKey: 'API key', model: 'Model' }
    for (const [field, value] of Object.entries(fields))
      await page.getByLabel(labels[field as keyof typeof labels], { exact: true }).fill(value)
  },
  field: (label: 'Base URL' | 'API key' | 'Model'): Locator => page.getByLabel(label, { exact: true }),
  finding: (id: string): Locator => page.locator(`[data-finding="${id}"]`),
  /** Checks these words, or those that stand there. */
  async check(words: Words = {}): Promise<void> {
    await this.fill(words)
    await page.getByRole('button', { name: /^Check/ }).click()
  },
  sendMessage: (): Promise<void> => page.getByRole('button', { name: /^Send a test message/ }).click(),
  async choose(client: string): Promise<void> {
    await page.getByRole('button', { name: /^All \d+ clients$/ }).click()
    await page.getByLabel('Search clients').fill(client)
    await page.getByRole('radio').first().locator('..').click()
    await page.getByRole('button', { name: 'Show fewer' }).click()
  },
  /** Waits until the verdict on screen is that of this key and model, not of the check before. */
  async expectVerdictFor(apiKey: string, model = 'gpt-5.2'): Promise<void> {
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const { check } = await chrome.storage.session.get<{
            check?: { status: string; draft: { apiKey: string; model: string } }
          }>('check')
          return check?.status === 'done' ? `${check.draft.apiKey} ${check.draft.model}` : ''
        }),
      )
      .toBe(`${apiKey} ${model}`)
  },
  verdict: (): Locator => page.locator('.verdict'),
  async expectCause(id: string, options?: { timeout: number }): Promise<void> {
    await expect(page.locator('.verdict')).toHaveAttribute('data-cause', id, options)
  },
  clipboard: (): Promise<string> => page.evaluate(() => navigator.clipboard.readText()),
})
