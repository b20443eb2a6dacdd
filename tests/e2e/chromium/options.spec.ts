import { readFile } from 'node:fs/promises'
import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { openOptions } from './options-page.ts'
import { popupPage } from './popup-page.ts'

const themeOf = () => document.documentElement.dataset.theme

test('the theme is taken at once, by every page, and before the first paint', async ({ extension, popup }) => {
  const page = await openOptions(extension)
  expect(await popup.evaluate(themeOf)).toBe('light')
  await page.getByLabel('Theme').selectOption('Dark')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await expect.poll(() => popup.evaluate(themeOf)).toBe('dark')
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')

  const later = await extension.context.newPage()
  await later.goto(`chrome-extension://${extension.id}/popup.html`, { waitUntil: 'commit' })
  await later.waitForSelector('body', { state: 'attached' })
  expect(await later.evaluate(themeOf)).toBe('dark')
  await page.getByLabel('Theme').selectOption('Same as the system')
  await expect.poll(() => later.evaluate(themeOf)).toBe('light')
})

test('the test message is what the relay gets', async ({ extension, popup, relay }) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const options = await openOptions(extension)
  await options.getByLabel('Test message', { exact: true }).fill('Ahoi, is anybody there?')
  await options.getByLabel('Theme').focus()
  const page = popupPage(popup)
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.sendMessage()
  await page.expectCause('ok')
  const messages = relay.requests.map(({ body }) => body).filter((body) => body.includes('Ahoi, is anybody there?'))
  expect(messages.length).toBe(1)
  expect(relay.requests.some(({ body }) => body.includes('Hello, reply in one sentence'))).toBe(false)
})

test('a free question is given up when the user said', async ({ extension, popup, relay }) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const options = await openOptions(extension)
  await options.getByLabel('Give up on a free request after').selectOption('5 seconds')
  relay.setFault({ kind: 'hang' })
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('timeout', { timeout: 30_000 })
  const took = await popup.evaluate(async () => {
    const { check } = await chrome.storage.session.get<{ check: { evidence: { ms: number }[] } }>('check')
    return check.evidence.map(({ ms }) => ms)
  })
  expect(took).toHaveLength(3)
  // By itself it would be 15 s.
  expect(Math.max(...took)).toBeLessThan(14_000)
})

test('favourite clients: a star, their order, and the popup shows it', async ({ extension, popup }) => {
  const page = await openOptions(extension)
  for (const name of ['Zed', 'Aider']) {
    await page.getByLabel('Add a client').fill(name)
    await page.getByRole('button', { name: `Add ${name} to the favourites` }).click()
  }
  await page.getByLabel('Move Aider, place 2 of 2').focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Move Aider, place 1 of 2')).toBeFocused()
  const first = () =>
    popup.getByRole('radio').evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLInputElement).value))
  await popup.reload()
  // Clients are offered once there is something to write.
  await popupPage(popup).fill({ baseUrl: 'https://api.relay-one.net/v1', apiKey: keys.good })
  await expect.poll(first).toEqual(['aider', 'zed'])
})

test('the shortcut is shown, and the browser’s own page for it is one click away', async ({ extension }) => {
  const page = await openOptions(extension)
  await expect(page.locator('kbd')).toHaveText(/Shift\+K|⇧K/)
  const [shortcuts] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Change shortcuts' }).click(),
  ])
  await expect.poll(() => shortcuts.url()).toBe('chrome://extensions/shortcuts')
})

test('settings travel in a file; what is no such file changes nothing', async ({ extension }) => {
  const page = await openOptions(extension)
  await page.getByLabel('Theme').selectOption('Dark')
  await page.getByLabel('Give up on a message after').selectOption('120 seconds')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export settings' }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    format: 'keyfit-settings',
    settings: { theme: 'dark', messageDeadline: 120 },
  })
  await page.getByLabel('Theme').selectOption('Light')

  const choose = (content: string) =>
    page
      .locator('input[type=file][aria-label="Import settings"]')
      .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await choose('{}')
  await expect(page.getByText('This is not a settings file of Keyfit', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Theme')).toHaveValue('light')
  await choose(text)
  await expect(page.getByText('The settings from the file are now in use.')).toBeVisible()
  await expect(page.getByLabel('Theme')).toHaveValue('dark')
})

test('erasing asks once more, and then nothing is left', async ({ extension }) => {
  await extension.grant('http://127.0.0.1/*')
  const page = await openOptions(extension)
  await page.evaluate(() => chrome.storage.local.set({ sites: ['http://127.0.0.1:1'] }))
  await page.evaluate(() =>
    chrome.storage.session.set({ draft: { baseUrl: 'https://relay.example', apiKey: '', model: '' } }),
  )
  await page.getByLabel('Theme').selectOption('Dark')
  const stored = () =>
    page.evaluate(async () => ({
      local: Object.keys(await chrome.storage.local.get()),
      session: Object.keys(await chrome.storage.session.get()),
      sync: Object.keys(await chrome.storage.sync.get()),
      page: Object.keys(localStorage),
      origins: ((await chrome.permissions.getAll()).origins ?? []).filter((origin) => origin.includes('127.0.0.1')),
      scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
    }))
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused()
  await page.keyboard.press('Escape')
  expect((await stored()).local).not.toEqual([])

  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(page.getByText('Everything is erased.', { exact: false })).toBeVisible()
  expect(await stored()).toEqual({ local: [], session: [], sync: [], page: [], origins: [], scripts: 0 })
  expect(await page.evaluate(themeOf)).toBe('light')
})
