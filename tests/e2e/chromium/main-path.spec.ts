import type { Page } from '@playwright/test'
import { diagnose } from '../../../utils/diagnosis/index.ts'
import { SavedCheck } from '../../../utils/report/json.ts'
import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

test('from a pasted message to a verdict and a Claude Code config in at most four clicks', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  const clicks = await countClicks(popup)
  await extension.allowSilently('http://127.0.0.1/*')

  await page.paste(
    `新站开通了，接口地址：${relay.url}/v1/chat/completions ，密钥：${keys.good}，模型用 claude-sonnet-4-5-20250929 就行，有问题找我`,
  )
  await expect(page.field('Base URL')).toHaveValue(`${relay.url}/v1/chat/completions`)
  await expect(page.field('API key')).toHaveValue(keys.good)
  await expect(page.field('Model')).toHaveValue('claude-sonnet-4-5-20250929')
  await expect(page.finding('base-url-endpoint-path')).toBeVisible()
  expect(relay.requests).toEqual([])

  await page.check()
  await expect(page.verdict()).toContainText('Works')
  await page.expectCause('ok')

  await popup.getByText('Claude Code', { exact: true }).click()
  await popup.getByRole('button', { name: 'Copy config for Claude Code' }).click()
  await expect(popup.getByText('Copied for ~/.claude/settings.json. It holds your API key.')).toBeVisible()
  // The dialog that the browser shows for the permission is one more click.
  expect((await clicks()) + 1).toBeLessThanOrEqual(4)

  const settings = JSON.parse(await page.clipboard()) as { env: Record<string, string> }
  expect(settings.env).toMatchObject({
    ANTHROPIC_BASE_URL: relay.url,
    ANTHROPIC_AUTH_TOKEN: keys.good,
    ANTHROPIC_MODEL: 'claude-sonnet-4-5-20250929',
  })
  expect(await popup.locator('pre').allInnerTexts()).not.toContain(keys.good)
})

test('a test message proves the connection and is sent only when asked for', async ({ checked: popup, relay }) => {
  const page = popupPage(popup)
  expect(relay.requests.filter(({ body }) => body.includes('Hello'))).toEqual([])

  await popup.getByRole('button', { name: /^All \d+ clients$/ }).click()
  await popup.getByLabel('Search clients').fill('curs')
  await popup.getByText('Cursor', { exact: true }).click()
  await popup.getByRole('button', { name: 'Send a test message' }).click()
  await expect(page.verdict()).toContainText('Proven with a real message')
  const paid = relay.requests.filter(({ body }) => body.includes('Hello'))
  expect(paid.map(({ path }) => path)).toEqual(['/v1/chat/completions'])
})

test('a repair is shown before it is made, and can be taken back', async ({ popup }) => {
  const page = popupPage(popup)
  const typed = 'api.relay-one.net/v1/chat/completions '
  await page.fill({ baseUrl: typed })
  await expect(page.finding('base-url-missing-scheme').locator('ins')).toHaveText('https://')
  await expect(page.finding('base-url-endpoint-path').locator('del')).toContainText('/chat/completions')
  await popup.getByRole('button', { name: /^Fix all/ }).click()
  await expect(page.field('Base URL')).toHaveValue('https://api.relay-one.net/v1')
  await expect(popup.locator('[data-finding]')).toHaveCount(0)
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(page.field('Base URL')).toHaveValue(typed)
})

test('a text pasted into a field is spread over all, and the other addresses stay at hand', async ({ popup }) => {
  const page = popupPage(popup)
  const text = `Base URL: https://api.relay-one.net/v1 or https://hk.relay-one.net/v1, key: ${keys.good}`
  await popup.evaluate((value) => navigator.clipboard.writeText(value), text)
  await page.field('Model').focus()
  await popup.keyboard.press('ControlOrMeta+V')
  await expect(popup.getByText('Found in the text: Base URL and API key.')).toBeVisible()
  await expect(page.field('Base URL')).toHaveValue('https://api.relay-one.net/v1')
  await expect(page.field('API key')).toHaveValue(keys.good)
  await popup.getByRole('button', { name: 'https://hk.relay-one.net/v1' }).click()
  await expect(page.field('Base URL')).toHaveValue('https://hk.relay-one.net/v1')
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(page.field('Base URL')).toHaveValue('https://api.relay-one.net/v1')
})

test('the real popup is as wide as it should be', async ({ extension, relay }) => {
  const page = await extension.context.newPage()
  await page.goto(relay.url)
  const real = await extension.clickToolbarIcon(page)
  await expect.poll(() => real.evaluate('innerWidth')).toBeGreaterThanOrEqual(420)
})

test('what was typed outlives the popup', async ({ extension, popup }) => {
  await popupPage(popup).fill({ baseUrl: 'https://api.relay-one.net', apiKey: keys.good, model: 'half a mod' })
  await popup.close()
  const again = popupPage(await extension.openPopup())
  await expect(again.field('Base URL')).toHaveValue('https://api.relay-one.net')
  await expect(again.field('API key')).toHaveValue(keys.good)
  await expect(again.field('Model')).toHaveValue('half a mod')
})

test('cancel stops the check', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  relay.setFault({ kind: 'hang' })
  await page.check({ baseUrl: relay.url, apiKey: keys.good })
  await expect.poll(() => relay.requests.length).toBe(3)
  await popup.getByRole('button', { name: 'Cancel' }).click()
  await expect(popup.getByText('Cancelled. Nothing more was sent.')).toBeVisible()
  await expect.poll(() => relay.requests.every(({ closedEarly }) => closedEarly)).toBe(true)
  expect(relay.requests).toHaveLength(3)
})

test('the report holds what support needs and no key', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: relay.url, apiKey: keys.unknown, model: 'gpt-5.2' })
  await page.expectCause('key-invalid')
  await popup.getByRole('button', { name: 'Copy a report without secrets' }).click()
  await expect(popup.getByText('Report copied. It holds no key.')).toBeVisible()
  const report = await page.clipboard()
  expect(report).toContain('key-invalid')
  expect(report).toContain('/v1/chat/completions')
  expect(report).toContain(`(${keys.unknown.length} characters)`)
  expect(report).not.toContain(keys.unknown.slice(5, 13))
})

test('the saved report is judged like the live check', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: relay.url, apiKey: keys.expired, model: 'gpt-9' })
  await page.expectCause('key-expired')
  await popup.getByRole('button', { name: 'The same as JSON' }).click()
  await expect(popup.getByText('Report copied. It holds no key.')).toBeVisible()
  const saved = SavedCheck.parse(JSON.parse(await page.clipboard()))
  expect(diagnose(saved.evidence, saved)).toEqual(saved.causes)
  expect(saved.causes[0]!.id).toBe('key-expired')
})

async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as unknown as { clicks: number }
    counter.clicks = 0
    document.addEventListener('pointerdown', () => (counter.clicks += 1), true)
  })
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks)
}
