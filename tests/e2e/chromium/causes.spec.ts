import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import type { Fault } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

interface Case {
  name: string
  apiKey?: string
  model?: string
  fault?: Fault
  cause: string
  /** A piece of the server's own sentence, where it said one. */
  sentence?: RegExp
}

const cases: Case[] = [
  { name: 'wrong key', apiKey: keys.unknown, cause: 'key-invalid', sentence: /Invalid token/ },
  { name: 'wrong model', model: 'gpt-9-turbo', cause: 'model-not-found' },
  { name: 'a web page', fault: { kind: 'html-200' }, cause: 'html-instead-of-api' },
  { name: 'too many requests', apiKey: keys.rateLimited, cause: 'rate-limited', sentence: /请求|requests|limit/i },
  { name: 'a hanging server', fault: { kind: 'hang' }, cause: 'timeout' },
  { name: 'a firewall', fault: { kind: 'cloudflare-block' }, cause: 'firewall-blocked' },
  { name: 'a redirect', fault: { kind: 'redirect-same-origin' }, cause: 'redirected' },
]

for (const { name, apiKey = keys.good, model = 'gpt-5.2', fault, cause, sentence } of cases)
  test(`${name}: ${cause}, with a next step`, async ({ extension, popup, relay }) => {
    const page = popupPage(popup)
    await extension.allowSilently('http://127.0.0.1/*')
    relay.setFault(fault ?? null)
    await page.check({ baseUrl: relay.url, apiKey, model })
    // The deadline of a free question is 15 s.
    await page.expectCause(cause, { timeout: 20_000 })
    await expect(popup.locator('.verdict .next').first()).toHaveText(/\w{3,}/)
    if (sentence) await expect(popup.locator('.verdict .sentence')).toHaveText(sentence)
    await expect(page.verdict()).not.toContainText('Works')
  })

test('a display name is resolved by the relay’s own list: did you mean', async ({ extension, popup, relay }) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'openai/GPT-5.2' })
  await page.expectCause('model-not-found')
  await popup.getByRole('button', { name: 'Use gpt-5.2' }).click()
  await expect(page.field('Model')).toHaveValue('gpt-5.2')
  await page.check()
  await page.expectCause('ok')
})

test('closed port: unreachable', async ({ extension, popup }) => {
  const gone = await startRelay()
  await gone.close()
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: gone.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('unreachable')
})

test('a console’s key page as address: named before anything is sent, mended with one click', async ({
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await page.fill({ baseUrl: `${relay.url}/console/token` })
  await expect(page.finding('base-url-console-page')).toBeVisible()
  await page.finding('base-url-console-page').getByRole('button', { name: 'Fix' }).click()
  await expect(page.field('Base URL')).toHaveValue(relay.url)
  expect(relay.requests).toEqual([])
})

test('a console on a host of its own: a website instead of an API', async ({ extension, popup }) => {
  const site = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Console</title><div id="app"></div>'),
  )
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({
    baseUrl: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    apiKey: keys.good,
    model: 'gpt-5.2',
  })
  await page.expectCause('html-instead-of-api')
  site.closeAllConnections()
  site.close()
})
