import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

test('without the permission nothing is sent', async ({ popup, relay }) => {
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  // The browser's dialog is open and nobody answers it.
  await expect(popup.getByText('Nothing has been sent yet.', { exact: false })).toBeVisible()
  expect(relay.requests).toEqual([])
})

test('a refused permission is the answer, and nothing is sent', async ({ extension, relay }) => {
  const popup = await extension.context.newPage()
  await popup.addInitScript(() => {
    chrome.permissions.request = () => Promise.resolve(false)
  })
  await popup.goto(`chrome-extension://${extension.id}/popup.html`)
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('no-permission')
  await expect(popup.getByRole('button', { name: /^Allow Keyfit/ })).toBeVisible()
  expect(relay.requests).toEqual([])
})

test('Chromium closes the popup for the dialog: after the grant the check goes on by itself', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await expect(popup.getByText('Nothing has been sent yet.', { exact: false })).toBeVisible()
  await popup.close()

  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  await expect.poll(() => relay.requests.length).toBe(7)
  const again = await extension.openPopup()
  await popupPage(again).expectCause('ok')
})

test('the key goes to its own origin only, even when the relay redirects', async ({ extension, popup, relay }) => {
  const { startRelay } = await import('../../fixtures/relay/index.ts')
  const other = await startRelay()
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  relay.setFault({ kind: 'redirect-other-origin', target: other.url })
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('redirected')
  expect(other.requests).toEqual([])
  await other.close()
})
