import type { Page } from '@playwright/test'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const badge = (extension: Extension): Promise<[text: string, title: string]> =>
  extension.worker.evaluate(() => Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]))

const pasteInto = async (popup: Page, text: string) => {
  await popup.getByLabel('Paste anything').waitFor()
  await popup.evaluate((value) => navigator.clipboard.writeText(value), text)
  await popup.keyboard.press('ControlOrMeta+V')
}

test.describe('the caret is where it is needed', () => {
  test('empty: in the paste box', async ({ popup }) => {
    await expect(popup.getByLabel('Paste anything')).toBeFocused()
  })

  test('words without a mistake: on the button, and Enter in a field presses it', async ({
    extension,
    popup,
    relay,
  }) => {
    const page = popupPage(popup)
    await extension.allowSilently('http://127.0.0.1/*')
    await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
    await popup.close()
    const again = await extension.openPopup()
    await expect(again.getByRole('button', { name: 'Check (free)' })).toBeFocused()
    await popupPage(again).field('API key').press('Enter')
    await popupPage(again).expectCause('ok')
    // The button that was pressed became another one twice; the keyboard did not lose its place.
    await popupPage(again).field('API key').press('Tab')
    await expect(again.locator('body')).not.toBeFocused()
  })

  test('a mistake: in its field, also right after a paste', async ({ extension, popup }) => {
    await pasteInto(popup, `Base URL: https://api.relay-one.net/v1\nAPI key: sk-abcd****wxyz12345678`)
    await expect(popupPage(popup).field('API key')).toBeFocused()
    await popup.close()
    const again = await extension.openPopup()
    await expect(popupPage(again).field('API key')).toBeFocused()
  })
})

test('a paste counts wherever the focus is', async ({ popup }) => {
  await popup.getByRole('button', { name: 'Settings' }).focus()
  await pasteInto(popup, `https://api.relay-one.net ${keys.good}`)
  await expect(popupPage(popup).field('Base URL')).toHaveValue('https://api.relay-one.net')
  await expect(popupPage(popup).field('API key')).toHaveValue(keys.good)
})

test('Fix all says when it leaves some to the user', async ({ popup }) => {
  const page = popupPage(popup)
  await page.fill({ baseUrl: 'api.relay-one.net/v1/chat/completions', model: 'GPT 5.2' })
  await popup.getByRole('button', { name: 'Fix the certain ones (2)' }).click()
  await expect(page.field('Base URL')).toHaveValue('https://api.relay-one.net/v1')
  await expect(page.field('Model')).toHaveValue('GPT 5.2')
  await expect(page.field('Model')).toBeFocused()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(page.field('Base URL')).toHaveValue('api.relay-one.net/v1/chat/completions')
})

test('the relay’s own models, 500 of them, by keyboard', async ({ extension, popup }) => {
  const relay = await startRelay({
    models: Array.from({ length: 500 }, (_, index) => `vendor-${index}/chat-${index % 7}`),
  })
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: '' })
  await expect(page.field('Model')).not.toHaveRole('combobox')
  await page.check()
  await page.expectCause('ok')

  const model = popup.getByRole('combobox', { name: 'Model' })
  const options = popup.getByRole('listbox').getByRole('option')
  await model.focus()
  await expect(model).toHaveAttribute('aria-expanded', 'false')
  await model.press('ArrowDown')
  await expect(options).toHaveCount(500)
  await model.press('ArrowUp')
  await expect(popup.getByRole('listbox').getByRole('option', { selected: true })).toBeInViewport()

  await model.fill('CHAT-3 499')
  await expect(options).toHaveCount(0)
  await model.fill('vendor 49 chat-0')
  await expect(options.first()).toHaveText('vendor-49/chat-0')
  await model.press('ArrowDown')
  await expect(model).toHaveAttribute('aria-activedescendant', 'model-0')
  await model.press('Enter')
  await expect(model).toHaveValue('vendor-49/chat-0')
  await expect(popup.getByRole('listbox')).toHaveCount(0)
  await expect(model).toBeFocused()

  await model.press('ArrowDown')
  await model.press('Escape')
  await expect(popup.getByRole('listbox')).toHaveCount(0)
  await expect(model).toHaveValue('vendor-49/chat-0')

  await popup.getByRole('button', { name: 'Models of the relay (500)' }).click()
  await popup.getByRole('option', { name: 'vendor-7/chat-0', exact: true }).click()
  await expect(model).toHaveValue('vendor-7/chat-0')
  await model.fill('a model that is not listed')
  await expect(model).toHaveValue('a model that is not listed')
  await relay.close()
})

test('the toolbar icon tells how it stands, until the words change', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  relay.setFault({ kind: 'hang' })
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await expect.poll(() => badge(extension)).toEqual(['…', 'Keyfit: Checking…'])
  await popup.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => badge(extension)).toEqual(['', 'Keyfit'])
  relay.setFault(null)
  await page.check()
  await popup.close()
  await expect.poll(() => badge(extension)).toEqual(['✓', 'Keyfit: The connection works'])

  const again = await extension.openPopup()
  await popupPage(again).expectCause('ok')
  await popupPage(again).fill({ apiKey: keys.unknown })
  await expect.poll(() => badge(extension)).toEqual(['', 'Keyfit'])
  await popupPage(again).check()
  await popupPage(again).expectCause('key-invalid')
  await expect.poll(() => badge(extension)).toEqual(['!', 'Keyfit: The connection does not work'])
})

test('what was checked in this session is one click away, by masked key, until it is forgotten', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  for (const apiKey of [keys.good, keys.unknown]) {
    await page.check({ baseUrl: relay.url, apiKey, model: 'gpt-5.2' })
    await page.expectVerdictFor(apiKey)
  }
  const recent = popup.locator('.recent button')
  await popup.getByText('Checked in this session (2)').click()
  await expect(recent).toHaveCount(2)
  expect(await recent.allInnerTexts()).toEqual([
    expect.not.stringContaining(keys.unknown),
    expect.not.stringContaining(keys.good),
  ])
  await recent.nth(1).click()
  await expect(page.field('API key')).toHaveValue(keys.good)
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(page.field('API key')).toHaveValue(keys.unknown)
  await popup.getByRole('button', { name: 'Forget now' }).click()
  await expect(recent).toHaveCount(0)
  const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))
  expect(stored).not.toContain(keys.good)
})

test('a request can be opened and copied, without the key', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: relay.url, apiKey: keys.unknown, model: 'gpt-5.2' })
  await page.expectCause('key-invalid')
  await popup.getByText('What was asked').click()
  await popup.getByText('Which models can the key use?').click()
  await popup.getByRole('button', { name: 'Copy request and answer' }).click()
  await expect(popup.getByText('Copied.', { exact: true })).toBeVisible()
  const text = await page.clipboard()
  expect(text).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/v1\/models\n401 \(\d+ ms\)\ncontent-type: application\/json/)
  expect(text).not.toContain(keys.unknown.slice(6, 14))
})

test('the pills of the clients keep their places', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  const names = popup.locator('.choice .name')
  await expect(names.first()).toBeVisible()
  const before = await names.allInnerTexts()
  await page.check()
  await page.expectCause('ok')
  expect(await names.allInnerTexts()).toEqual(before)
})

test('the demo: mistakes, their mending, the check and the config, without a network and a permission', async ({
  extension,
  popup,
}) => {
  const page = popupPage(popup)
  const asked: string[] = []
  extension.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url())
  })
  await popup.getByRole('button', { name: 'Try it on the demo' }).click()
  const banner = popup.getByText('This is a demo.', { exact: false })
  await expect(banner).toBeVisible()
  await page.finding('base-url-endpoint-path').getByRole('button', { name: 'Fix' }).click()
  await page.check()
  await page.expectCause('model-not-found')
  await page.finding('model-display-name').getByRole('button', { name: 'Fix' }).click()
  await page.check()
  await page.expectVerdictFor(await page.field('API key').inputValue())
  await page.expectCause('ok')
  await expect(popup.getByRole('button', { name: /^Copy config for/ })).toBeVisible()
  await page.sendMessage()
  await expect(page.verdict()).toContainText('Proven with a real message')
  await expect(banner).toBeVisible()
  expect(asked).toEqual([])
  expect(await popup.evaluate(async () => (await chrome.permissions.getAll()).origins)).not.toContain(
    'https://demo.keyfit.invalid/*',
  )

  await popup.getByRole('button', { name: 'Leave the demo' }).click()
  await expect(banner).toHaveCount(0)
  await expect(popup.getByRole('button', { name: 'Try it on the demo' })).toBeVisible()
  await expect(popup.locator('.recent button')).toHaveCount(0)
})

test('the same page as a tab and as the side panel', async ({ extension, popup }) => {
  await popup.getByRole('button', { name: 'Open in a tab' }).waitFor()
  await popup.getByRole('button', { name: 'Open in the side panel' }).waitFor()
  for (const [place, width] of [
    ['tab', 1000],
    ['panel', 320],
  ] as const) {
    const page = await extension.context.newPage()
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`chrome-extension://${extension.id}/popup.html#${place}`)
    await expect(page.getByLabel('Paste anything')).toBeFocused()
    await expect(page.getByRole('button', { name: 'Try it on the demo' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open in the side panel' })).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  }
  const options = await popup.evaluate(() => chrome.sidePanel.getOptions({}))
  expect(options.path).toContain('popup.html#panel')
})
