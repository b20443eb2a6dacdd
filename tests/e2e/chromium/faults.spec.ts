import type { Page } from '@playwright/test'
import type { Responses, Result } from '../../../utils/browser/contract.ts'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import type { KeyState } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { PASSPHRASE } from './options-page.ts'
import { popupPage } from './popup-page.ts'
import { ask, savedWords, valueOf } from './vault-page.ts'

test('offline and back, the permission taken back, the clock set: each is told, and the check goes on from there', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  const inWorker = (act: (by: number) => void, by = 0) =>
    extension.context
      .serviceWorkers()
      .find((worker) => worker.url().includes(extension.id))!
      .evaluate(act, by)
  const startAndStopAfter = async (answers: number) => {
    relay.reset()
    relay.setFault({ kind: 'slow-first-byte', ms: 1500, after: answers })
    await page.check()
    await expect.poll(() => relay.requests.length).toBeGreaterThan(answers)
  }

  await test.step('offline', async () => {
    const far = await startRelay()
    far.setFault({ kind: 'hang', after: 1 })
    await page.check({ baseUrl: far.url })
    await expect.poll(() => far.requests.length).toBe(3)
    // Playwright's own switch does not reach workers.
    await inWorker(() => void Object.defineProperty(navigator, 'onLine', { value: false, configurable: true }))
    await far.close()
    await page.expectCause('offline')
    await inWorker(() => void Reflect.deleteProperty(navigator, 'onLine'))
    const back = await startRelay({ port: Number(new URL(far.url).port) })
    await page.check()
    await page.expectCause('ok')
    await back.close()
    await page.fill({ baseUrl: relay.url })
  })
  await test.step('permission taken back', async () => {
    await startAndStopAfter(2)
    await popup.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }))
    await page.expectCause('no-permission')
    const asked = relay.requests.length
    await popup.waitForTimeout(300)
    expect(relay.requests.length, 'nothing more is asked').toBe(asked)
    relay.setFault(null)
    await extension.allowSilently('http://127.0.0.1/*')
    await popup.getByRole('button', { name: /^Allow Keyfit/ }).click()
    await page.expectCause('ok')
  })
  await test.step('clock', async () => {
    await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
    const setClock = (by: number) =>
      inWorker((ms) => {
        const clock = Date as unknown as { now(): number; real?: () => number }
        const real = (clock.real ??= clock.now)
        clock.now = () => real() + ms
      }, by)
    for (const jump of [3_600_000, -86_400_000]) {
      await setClock(jump)
      expect(await valueOf(popup, 'vault:state', {}), `${jump} ms`).toMatchObject({ state: 'locked' })
      relay.setFault({ kind: 'slow-first-byte', ms: 300 })
      await page.check()
      await expect(popup.locator('.elapsed')).toHaveText(/^\d/)
      await page.expectCause('ok')
      await setClock(0)
      await valueOf(popup, 'vault:unlock', { passphrase: PASSPHRASE })
    }
  })
})

test('two popups at once: the later check counts in both, and of two edits the second is told', async ({
  extension,
  popup,
  relay,
}) => {
  const other = await extension.openPopup()
  await extension.allowSilently('http://127.0.0.1/*')
  const pages = [popupPage(popup), popupPage(other)] as const
  relay.setLatency(300)
  await pages[0].fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await expect(pages[1].field('Model')).toHaveValue('gpt-5.2')
  await pages[0].check()
  await pages[1].fill({ apiKey: keys.disabled })
  await expect(pages[0].field('API key')).toHaveValue(keys.disabled)
  await other.evaluate(
    (draft) =>
      chrome.runtime.sendMessage({
        type: 'check:start',
        request: { draft, paid: false, extras: { agent: false, json: false }, wireApis: [] },
      }),
    { baseUrl: relay.url, apiKey: keys.disabled, model: 'gpt-5.2' },
  )
  for (const page of pages) await page.expectCause('key-disabled')

  await test.step('in the same moment', async () => {
    await other.evaluate(
      (drafts) => {
        for (const draft of drafts)
          void chrome.runtime.sendMessage({
            type: 'check:start',
            request: { draft, paid: false, extras: { agent: false, json: false }, wireApis: [] },
          })
      },
      [keys.good, keys.expired].map((apiKey) => ({ baseUrl: relay.url, apiKey, model: 'gpt-5.2' })),
    )
    for (const page of pages) await page.expectCause('key-expired')
  })

  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const { id } = await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  const edit = (page: Page, number: number) =>
    ask(page, 'vault:save', { id, revision: 1, words: savedWords(number, keys.good) })
  const answers = await Promise.all([edit(popup, 2), edit(other, 3)])
  expect(answers.map((answer) => (answer.ok ? 'saved' : answer.reason)).sort()).toEqual(['changed', 'saved'])
})

test('fifty checks at once: each ends, and none gets the answer of another key', async ({
  extension,
  popup,
  relay,
}) => {
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  const tab = await extension.context.newPage()
  await tab.route('http://127.0.0.1:9/*', (route) => route.fulfill({ contentType: 'text/html', body: 'A site' }))
  await tab.goto('http://127.0.0.1:9/')
  const causes = {
    good: 'ok',
    unknown: 'key-invalid',
    expired: 'key-expired',
    disabled: 'key-disabled',
    exhausted: 'key-quota-exhausted',
  }
  const states = Object.keys(causes) as (keyof typeof causes & KeyState)[]
  const wanted = Array.from({ length: 50 }, (_, index) => states[index % states.length]!)
  const asked = wanted.map((state) => ({ baseUrl: relay.url, apiKey: keys[state] }))
  const answers = await popup.evaluate(async (requests) => {
    const [found] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
    const [run] = await chrome.scripting.executeScript({
      target: { tabId: found!.id! },
      args: [requests],
      func: (all: typeof requests) =>
        Promise.all(
          all.map((request) => chrome.runtime.sendMessage<unknown, unknown>({ type: 'console:check', request })),
        ),
    })
    return run!.result
  }, asked)
  const said = (answers as Result<Responses['console:check']>[]).map((answer) =>
    answer.ok ? answer.value?.cause : answer.error,
  )
  expect(said).toEqual(wanted.map((state) => causes[state]))
  expect(await valueOf(popup, 'vault:state', {})).toMatchObject({ state: 'none' })
})
