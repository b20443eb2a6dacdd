import { keyStates, keys, startRelay } from '../../fixtures/relay/index.ts'
import type { Fault, KeyState } from '../../fixtures/relay/index.ts'
import type { CauseId } from '../../../utils/diagnosis/types.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

/** What a real message must lead to, where it is not the state's own cause; `ok`: the software does not know that state. */
const expected: Record<KeyState, CauseId> = {
  good: 'ok',
  unknown: 'key-invalid',
  expired: 'key-expired',
  disabled: 'key-disabled',
  exhausted: 'key-quota-exhausted',
  brokeAccount: 'account-balance',
  ipLimited: 'ip-not-allowed',
  modelLimited: 'model-not-allowed',
  groupDenied: 'group-denied',
  clientLimited: 'client-not-allowed',
  rateLimited: 'rate-limited',
  upstreamBroken: 'upstream-key-invalid',
}
const families = [
  { family: 'new-api', path: '', but: { clientLimited: 'ok' } },
  // It says of a limit by group what it says of a saturated upstream.
  { family: 'one-api', path: '', but: { groupDenied: 'ok', clientLimited: 'ok', rateLimited: 'upstream-overloaded' } },
  { family: 'sub2api', path: '', but: { modelLimited: 'model-not-found' } },
  // Its rate limit is a budget of the key.
  {
    family: 'claude-relay-service',
    path: '/openai',
    but: { brokeAccount: 'ok', ipLimited: 'ok', rateLimited: 'key-quota-exhausted' },
  },
] as const satisfies { family: string; path: string; but: Partial<Record<KeyState, CauseId>> }[]

for (const { family, path, but } of families)
  test(`${family}: every state of a key leads to its cause, after a message too`, async ({ extension, popup }) => {
    test.slow()
    const page = popupPage(popup)
    const relay = await startRelay({ family })
    await extension.allowSilently('http://127.0.0.1/*')
    await page.fill({ baseUrl: relay.url })
    await page.choose('curl')
    for (const state of keyStates) {
      await page.fill({ baseUrl: relay.url + path, apiKey: keys[state], model: 'gpt-5.2' })
      const cause = { ...expected, ...but }[state]
      await test.step(`${state}: ${cause}`, async () => {
        await page.sendMessage()
        await page.expectVerdictFor(keys[state])
        await page.expectCause(cause)
        const works = await page.verdict().getByText('Works', { exact: true }).count()
        expect(works > 0, 'says that it works').toBe(cause === 'ok')
      })
    }
    await relay.close()
  })

const faults: [Fault, CauseId][] = [
  [{ kind: 'cloudflare-block' }, 'firewall-blocked'],
  [{ kind: 'drop-mid-stream' }, 'malformed-success'],
  [{ kind: 'empty-200' }, 'malformed-success'],
  [{ kind: 'error-in-200' }, 'upstream-error'],
  [{ kind: 'html-200' }, 'html-instead-of-api'],
  [{ kind: 'huge-body' }, 'malformed-success'],
  [{ kind: 'rate-limit' }, 'rate-limited'],
  [{ kind: 'redirect-same-origin' }, 'redirected'],
  [{ kind: 'server-error' }, 'origin-unreachable'],
  [{ kind: 'truncated-json' }, 'malformed-success'],
  [{ kind: 'wrong-content-type' }, 'ok'],
]

test('every fault leads to its cause', async ({ extension, popup, relay }) => {
  test.slow()
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url })
  await page.choose('curl')
  for (const [index, [fault, cause]] of faults.entries()) {
    relay.setFault(fault)
    // Another model each time, so that no verdict can be the one before.
    const model = index % 2 === 0 ? 'gpt-5.2' : 'gpt-5.2-codex'
    await page.fill({ baseUrl: relay.url, apiKey: keys.good, model })
    await test.step(`${fault.kind}: ${cause}`, async () => {
      await page.sendMessage()
      await page.expectVerdictFor(keys.good, model)
      await page.expectCause(cause)
    })
  }
})

test('counted on the server: seven free requests, then one message and no more', async ({
  extension,
  popup,
  relay,
}) => {
  const page = popupPage(popup)
  await extension.allowSilently('http://127.0.0.1/*')
  await page.fill({ baseUrl: relay.url })
  await page.choose('curl')
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('ok')
  expect(relay.requests).toHaveLength(7)
  expect(relay.tokens).toBe(0)
  const free = relay.requests.length
  await page.sendMessage()
  await expect(page.verdict()).toContainText('Proven with a real message')
  expect(relay.requests.slice(free).filter(({ body }) => body.includes('Hello'))).toHaveLength(1)
  expect(relay.tokens).toBeGreaterThan(0)
  expect(relay.tokens).toBeLessThan(60)
})

test('many at once: every model of a key, three at a time, asked before it spends', async ({
  checked: popup,
  relay,
}) => {
  const page = popupPage(popup)
  const before = relay.requests.length
  await popup.getByText('Check many at once').click()
  await popup.getByRole('button', { name: /^Check all \d+ models/ }).click()
  expect(relay.requests.length).toBe(before)
  await popup.getByRole('button', { name: /^Send \d+ messages/ }).click()
  const rows = popup.locator('.many tbody tr')
  await expect
    .poll(async () => (await rows.getByText('Works').count()) === (await rows.count()), { timeout: 20_000 })
    .toBe(true)
  expect(relay.requests.length - before).toBe(await rows.count())
  await popup.getByRole('button', { name: 'Copy as CSV' }).click()
  expect((await page.clipboard()).split('\r\n')).toHaveLength((await rows.count()) + 1)
})

test('many at once: several keys for free, none of them on screen or in storage', async ({
  extension,
  checked: popup,
  relay,
}) => {
  await popup.getByText('Check many at once').click()
  await expect(popup.getByRole('button', { name: 'Check several keys (free)' })).toBeDisabled()
  await popup
    .getByLabel('Several keys of this relay, in any text')
    .fill(`${keys.expired}\n${keys.disabled} and ${keys.unknown}`)
  await popup.getByRole('button', { name: 'Check 3 keys (free)' }).click()
  const causes = popup.locator('.many tbody tr td:nth-child(3)')
  await expect(causes).toHaveCount(3)
  await expect.poll(async () => (await causes.allInnerTexts()).every(Boolean)).toBe(true)
  const stored = JSON.stringify(await extension.worker.evaluate(() => chrome.storage.session.get()))
  for (const key of [keys.expired, keys.disabled, keys.unknown]) {
    expect(await popup.locator('main:visible').innerText()).not.toContain(key.slice(8, 20))
    expect(stored).not.toContain(key)
  }
  expect(relay.tokens).toBe(0)
})

test('an address without its path is found: the relay under a prefix', async ({ extension, popup }) => {
  const page = popupPage(popup)
  const relay = await startRelay({ family: 'claude-relay-service' })
  await extension.allowSilently('http://127.0.0.1/*')
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await popup.getByRole('button', { name: `Use ${relay.url}/api` }).click()
  await expect(page.field('Base URL')).toHaveValue(new RegExp(`^${relay.url}/api`))
  await page.check()
  await page.expectCause('ok')
  await relay.close()
})
