import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { PASSPHRASE } from './options-page.ts'
import { popupPage } from './popup-page.ts'
import { ask, savedWords, valueOf } from './vault-page.ts'

const QUOTA = 10_485_760

/** Fills an area of the browser's storage for real, until so many bytes are left. */
const fillUpTo = (page: Page, area: 'local' | 'session', left: number) =>
  page.evaluate(
    async ([name, free]) => {
      await chrome.storage[name].remove('filler')
      const size = free - (await chrome.storage[name].getBytesInUse()) - 'filler""'.length
      await chrome.storage[name].set({ filler: 'x'.repeat(size) })
    },
    [area, QUOTA - left] as const,
  )

/** What a check left in storage. */
const checkIn = (page: Page) =>
  page.evaluate(async () => {
    type Check = { status: string; models: string[]; evidence: { outcome: { body?: string } }[] }
    return (await chrome.storage.session.get<{ check?: Check }>('check')).check
  })

test('session storage full: a check ends all the same, with all that there is room for, and says what is missing', async ({
  checked: popup,
  relay,
}) => {
  const page = popupPage(popup)
  const check = await checkIn(popup)
  /** As the browser counts it. */
  const sizeOf = (change: object) =>
    popup.evaluate(
      async (value) => {
        await chrome.storage.session.set({ check: value })
        return chrome.storage.session.getBytesInUse('check')
      },
      { ...check, ...change },
    )
  const evidence = check!.evidence.map((entry) =>
    'body' in entry.outcome ? { ...entry, outcome: { ...entry.outcome, body: '' } } : entry,
  )
  const whole = await sizeOf({})
  const bare = await sizeOf({ models: [], evidence })
  const begin = await sizeOf({ models: [], evidence: [], causes: [], relay: null, limits: null })
  expect(whole - bare).toBeGreaterThan(500)
  expect(bare - begin).toBeGreaterThan(500)
  const again = async (left: number) => {
    await popup.evaluate(() => chrome.storage.session.remove(['check', 'recent-connections']))
    await fillUpTo(popup, 'session', left)
    relay.reset()
    await page.check()
  }

  await test.step('room for the verdict, not for every answer', async () => {
    await again((whole + bare) / 2 + 10)
    await page.expectCause('ok')
    expect((await checkIn(popup))!.evidence.filter(({ outcome }) => outcome.body)).toEqual([])
  })
  await test.step('room for neither: it says so, and does not seem to run', async () => {
    await again((bare + begin) / 2)
    await expect(popup.locator('.check [role=alert]')).toHaveText(/no room left to keep its result/)
    expect((await checkIn(popup))!.status).toBe('no-room')
    await expect(popup.getByRole('button', { name: 'Cancel', exact: true })).toHaveCount(0)
  })
  await test.step('no room to begin: nothing is sent, and the page says so', async () => {
    await popup.reload()
    await again(20)
    await expect(popup.locator('.not-kept')).toBeVisible()
    expect(relay.requests).toEqual([])
  })
  await test.step('room again: all is well', async () => {
    await again(1_000_000)
    await page.expectCause('ok')
    expect((await checkIn(popup))!.evidence.some(({ outcome }) => outcome.body)).toBe(true)
  })
})

test('the disk’s part full: saving is refused with its reason, what was saved stays, a setting says that it is not kept', async ({
  extension,
  popup,
}) => {
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const words = savedWords(1, keys.good)
  const { id } = await valueOf(popup, 'vault:save', { id: null, revision: 0, words })
  const stored = () => popup.evaluate(() => chrome.storage.local.get(null))
  await fillUpTo(popup, 'local', 30)
  const before = await stored()
  expect(await ask(popup, 'vault:save', { id: null, revision: 0, words })).toEqual({ ok: false, reason: 'full' })
  const longer = { ...words, note: 'x'.repeat(500) }
  expect(await ask(popup, 'vault:save', { id, revision: 1, words: longer })).toEqual({ ok: false, reason: 'full' })
  expect(await ask(popup, 'vault:duplicate', { id, name: 'Copy' })).toEqual({ ok: false, reason: 'full' })
  expect(await stored()).toEqual(before)
  const options = await extension.context.newPage()
  await options.goto(`chrome-extension://${extension.id}/options.html`)
  await options.getByLabel('Theme').selectOption('Dark')
  await expect(options.locator('.not-kept')).toBeVisible()
  expect(await stored()).toEqual(before)
  await popup.evaluate(() => chrome.storage.local.remove('filler'))
  expect(await ask(popup, 'vault:save', { id, revision: 1, words: longer })).toMatchObject({ ok: true })
})

/** What may come to stand in the place of anything that was stored. */
const garbage: [string, (value: unknown) => unknown][] = [
  ['a number', () => 7],
  ['another kind of thing', (value) => (Array.isArray(value) ? {} : [])],
  ['half of its text', (value) => JSON.stringify(value).slice(0, JSON.stringify(value).length / 2)],
  ['an empty object', () => ({})],
  ['lists of nothing', () => ({ status: 'done', as: 'text', entries: [null], rows: [null], steps: null, draft: 1 })],
  ['a later version', (value) => ({ ...(value as object), format: 99, version: 99 })],
]

test('storage corrupt, cut off or of a later version: every page still opens or says what it cannot show, and what is saved is left as it is', async ({
  extension,
  checked: popup,
  relay,
}) => {
  const page = popupPage(popup)
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  const read = () =>
    popup.evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    }))
  const good = await read()
  const more = {
    local: {
      settings: {},
      sites: ['https://relay.net'],
      client: 'codex',
      'favourite-clients': ['codex'],
      'recent-clients': ['codex'],
      shell: 'fish',
    },
    session: {
      pasted: 'text',
      link: '',
      handover: null,
      many: null,
      'used-connection': null,
      'recent-connections': {},
    },
  }
  const errors: string[] = []
  const options = await extension.context.newPage()
  for (const one of [popup, options]) one.on('pageerror', ({ message }) => errors.push(message))

  for (const [name, spoil] of garbage)
    await test.step(name, async () => {
      const spoilAll = (area: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(area).map(([key, value]) => [key, spoil(value)]))
      const bad = {
        local: spoilAll({ ...more.local, ...good.local }),
        session: spoilAll({ ...more.session, ...good.session }),
      }
      await popup.evaluate(
        ({ local, session }) => Promise.all([chrome.storage.local.set(local), chrome.storage.session.set(session)]),
        bad,
      )
      await extension.killWorker()
      await Promise.all([popup.reload(), options.goto(`chrome-extension://${extension.id}/options.html`)])
      expect(await valueOf(popup, 'vault:state', {}), 'the worker answers').toMatchObject({ state: 'unreadable' })
      await expect(options.locator('section').first()).toBeVisible()
      await expect(options.locator('.callout[role=alert]')).toHaveText(/\w/)
      const afresh = popup.getByRole('button', { name: 'Start afresh' })
      await expect(afresh.or(popup.getByLabel('Paste anything')).first()).toBeVisible()
      // What comes after the first paint may be what cannot be shown.
      await popup.waitForTimeout(700)
      if (await afresh.isVisible()) await afresh.click()
      await page.fill({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
      await expect(page.field('Base URL')).toHaveValue(relay.url)
      const { local } = await read()
      for (const key of Object.keys(good.local).filter((one) => one.startsWith('vault')))
        expect(local[key], key).toEqual(bad.local[key])
    })
  expect(errors).toEqual([])
  await popup.evaluate((local) => chrome.storage.local.set(local), good.local)
  await valueOf(popup, 'vault:unlock', { passphrase: PASSPHRASE })
  expect((await valueOf(popup, 'vault:list', {})).connections).toHaveLength(1)
})

test('the browser dies in the middle of saving: what was confirmed is there, nothing is half there', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'keyfit-profile-'))
  const first = await launchExtension({ profile })
  const popup = await first.openPopup()
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  let confirmed = 0
  const saving = Array.from({ length: 60 }, (_, number) =>
    ask(popup, 'vault:save', { id: null, revision: 0, words: savedWords(number, keys.good) }).then(
      ({ ok }) => void (confirmed += Number(ok)),
      () => undefined,
    ),
  )
  const devtools = await first.context.browser()!.newBrowserCDPSession()
  await Promise.race(saving)
  await devtools.send('Browser.crash').catch(() => undefined)
  await Promise.all(saving)
  await first.close().catch(() => undefined)

  const second = await launchExtension({ profile })
  const again = await second.openPopup()
  expect(await valueOf(again, 'vault:state', {})).toMatchObject({ state: 'locked' })
  await valueOf(again, 'vault:unlock', { passphrase: PASSPHRASE })
  const list = await valueOf(again, 'vault:list', {})
  expect(list.unreadable).toEqual([])
  expect(list.connections.length).toBeGreaterThanOrEqual(confirmed)
  expect(confirmed).toBeGreaterThan(0)
  await second.close()
  await rm(profile, { recursive: true, force: true })
})
