import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const inputs: [string, string][] = [
  ['1 MB of text', 'lorem ipsum '.repeat(90_000)],
  ['binary', String.fromCharCode(...Array.from({ length: 500 }, (_, index) => (index * 7) % 256))],
  ['RTL marks and emoji', '\u202e\u200fhttps://\u{1F600}.example\u202c \u{1F511}\u{1F511}\u{1F511}'],
  ['half a surrogate', 'key: \ud83d sk-\udc00'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
]

for (const [name, text] of inputs)
  test(`${name} in every place: no exception, nothing lost, a clear answer`, async ({ popup }) => {
    const errors: string[] = []
    popup.on('pageerror', ({ message }) => errors.push(message))
    const page = popupPage(popup)
    await popup.getByLabel('Paste anything').fill(text)
    await popup.getByRole('button', { name: 'Read it' }).click()
    await expect(popup.locator('#root .notice')).toHaveText(/\w/)
    for (const label of ['Base URL', 'API key', 'Model'] as const) {
      await page.field(label).fill(text)
      await expect(popup.locator(`#${await page.field(label).getAttribute('id')}-findings li`).first()).toBeVisible()
    }
    expect(errors).toEqual([])
  })

test('empty fields: the button waits and says what is needed', async ({ popup }) => {
  await expect(popup.getByRole('button', { name: 'Check (free)' })).toBeDisabled()
  await expect(popup.getByText('Fill in a Base URL and an API key to check them.')).toBeVisible()
  await expect(popup.locator('[data-finding]')).toHaveCount(0)
})

test('a URL with credentials: said, and they are not sent', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url.replace('//', '//alice:secret@'), apiKey: keys.good })
  await expect(popup.locator('[data-finding*="credentials"]')).toBeVisible()
  await popup.getByRole('button', { name: 'Fix' }).first().click()
  await expect(page.field('Base URL')).toHaveValue(relay.url)
})
