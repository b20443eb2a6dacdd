import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

test('the worker is killed during a check: the popup says so, keeps everything, and goes on', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  // The model list and the status are answered, the rest hangs: something is kept, something is open.
  relay.setFault({ kind: 'hang', on: 'chat/completions' })
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await expect.poll(() => relay.requests.length).toBe(3)
  await expect(popup.getByText('2 of 6', { exact: false })).toBeVisible()

  await extension.killWorker()
  await expect(popup.getByText('The answers so far are kept.', { exact: false })).toBeVisible()
  await expect(page.field('Base URL')).toHaveValue(relay.url)
  await expect(page.field('API key')).toHaveValue(keys.good)

  relay.setFault(null)
  await popup.getByRole('button', { name: 'Continue' }).click()
  await page.expectCause('ok')
  const asked = relay.requests.map(({ path }) => path)
  expect(asked.filter((path) => path === '/v1/models')).toHaveLength(1)
})

test('the popup was closed when the worker died: the next one tells', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  relay.setFault({ kind: 'hang' })
  await page.check({ baseUrl: relay.url, apiKey: keys.good })
  await expect.poll(() => relay.requests.length).toBe(3)
  await popup.close()
  await extension.killWorker()
  const again = await extension.openPopup()
  await expect(again.getByRole('button', { name: 'Continue' })).toBeVisible()
})

/** What the check that stands in storage has come to. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { check } = await chrome.storage.session.get<{
      check?: { status: string; steps: unknown[]; evidence: { outcome: { kind: string } }[] }
    }>('check')
    return {
      status: check?.status ?? 'none',
      answered: check?.evidence.filter(({ outcome }) => outcome.kind === 'response').length ?? 0,
    }
  })

test('the worker is killed at every step of a check, with every message there is: it goes on from there, and asks nothing twice that was answered', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.choose('curl')
  await popup.getByText('With the test message').click()
  for (const extra of await popup.locator('.extras input').all()) await extra.check()
  await page.sendMessage()
  await expect.poll(() => stored(popup)).toMatchObject({ status: 'done' })
  const whole = relay.requests.length
  expect(whole, 'the free questions, the message and both extras').toBe(10)

  for (let answered = 0; answered < whole; answered += 1)
    await test.step(`after ${answered} of ${whole} answers`, async () => {
      relay.reset()
      relay.setFault({ kind: 'hang', after: answered })
      await page.sendMessage()
      await expect.poll(() => relay.requests.length).toBeGreaterThan(answered)
      await expect.poll(() => stored(popup)).toEqual({ status: 'running', answered })
      await extension.killWorker()
      await expect.poll(() => stored(popup)).toEqual({ status: 'interrupted', answered })
      await expect(popup.getByText('The answers so far are kept.', { exact: false })).toBeVisible()
      await expect(page.field('API key')).toHaveValue(keys.good)

      const before = relay.requests.length
      relay.setFault(null)
      await popup.getByRole('button', { name: 'Continue' }).click()
      await expect.poll(() => stored(popup)).toEqual({ status: 'done', answered: whole })
      await page.expectCause('ok')
      expect(relay.requests.length - before, 'only what was open').toBe(whole - answered)
    })
})

test('the worker is killed while the permission is asked for: the grant sets the check off', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await expect(popup.getByText('Nothing has been sent yet.', { exact: false })).toBeVisible()
  await extension.killWorker()
  expect(relay.requests).toEqual([])
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  await page.expectCause('ok')
})

test('the worker is killed in the middle of a table of checks: what was asked stays, and the table says so', async ({
  extension,
  checked: popup,
  relay,
}) => {
  relay.reset()
  relay.setFault({ kind: 'hang', after: 2 })
  await popup.getByText('Check many at once').click()
  await popup.getByRole('button', { name: /^Check all \d+ models/ }).click()
  await popup.getByRole('button', { name: /^Send \d+ messages/ }).click()
  await expect.poll(() => relay.requests.length).toBe(5)
  await extension.killWorker()
  await expect(popup.getByText('The browser stopped Keyfit before the end.', { exact: false })).toBeVisible()
  await expect(popup.locator('.many tbody tr').getByText('Works')).toHaveCount(2)
  await expect(popup.getByRole('button', { name: /^Check all \d+ models/ })).toBeEnabled()
})
