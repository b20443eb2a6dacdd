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
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.check()
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
  await page.fill({ baseUrl: relay.url, apiKey: keys.good })
  await page.check()
  await expect.poll(() => relay.requests.length).toBe(3)
  await popup.close()
  await extension.killWorker()
  const again = await extension.openPopup()
  await expect(again.getByRole('button', { name: 'Continue' })).toBeVisible()
})
