import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { ask, savedWords, valueOf } from './vault-page.ts'

const PASSPHRASE = 'correct horse battery'

const stateOf = async (page: Page) => (await valueOf(page, 'vault:state', {})).state
const namesIn = async (page: Page) => (await valueOf(page, 'vault:list', {})).connections.map(({ name }) => name)
const inStorage = (page: Page, area: 'local' | 'session') =>
  page.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area)

test('created, saved, locked, unlocked; the worker dies in between', async ({ extension, popup }) => {
  expect(await stateOf(popup)).toBe('none')
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const { id } = await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  await extension.killWorker()
  expect(await namesIn(popup)).toEqual(['Relay 1'])
  await valueOf(popup, 'vault:lock', {})
  expect(await stateOf(popup)).toBe('locked')
  expect(await ask(popup, 'vault:key', { id, which: 'current' })).toEqual({ ok: false, reason: 'locked' })
  expect(await ask(popup, 'vault:unlock', { passphrase: 'guessed wrongly' })).toEqual({
    ok: false,
    reason: 'wrong-passphrase',
  })
  await valueOf(popup, 'vault:unlock', { passphrase: PASSPHRASE })
  expect((await valueOf(popup, 'vault:key', { id, which: 'current' })).apiKey).toBe(keys.good)
  expect(await inStorage(popup, 'local')).not.toContain(keys.good)
})

test('two pages save at once, and the worker is killed meanwhile: whatever was confirmed is there, the rest is whole', async ({
  extension,
  popup,
}) => {
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const other = await extension.openPopup()
  const save = (page: Page, number: number) =>
    ask(page, 'vault:save', { id: null, revision: 0, words: savedWords(number, keys.good) }).catch(() => null)
  const saving = Array.from({ length: 40 }, (_, number) => save(number % 2 ? popup : other, number))
  await Promise.race(saving)
  await extension.killWorker()
  const confirmed = (await Promise.all(saving)).flatMap((answer, number) => (answer?.ok ? [`Relay ${number}`] : []))
  const list = await valueOf(popup, 'vault:list', {})
  expect(list.unreadable).toEqual([])
  expect(list.connections.map(({ name }) => name)).toEqual(expect.arrayContaining(confirmed))
})

test('saved connections lock by themselves after a while, and when the browser closes', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'keyfit-profile-'))
  const first = await launchExtension({ profile })
  const popup = await first.openPopup()
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  const alarm = await popup.evaluate(() => chrome.alarms.get('vault-lock'))
  expect(alarm!.scheduledTime - Date.now()).toBeGreaterThan(14 * 60_000)
  // As if it had been used last an hour ago.
  await popup.evaluate(async () => {
    const name = 'vault-unlocked'
    const { [name]: unlocked } = await chrome.storage.session.get<Record<string, { usedAt: number }>>(name)
    await chrome.storage.session.set({ [name]: { ...unlocked, usedAt: Date.now() - 3_600_000 } })
  })
  expect(await stateOf(popup)).toBe('locked')
  expect(await inStorage(popup, 'session')).not.toContain('dataKey')
  await valueOf(popup, 'vault:unlock', { passphrase: PASSPHRASE })
  // A shorter limit counts at once.
  await popup.evaluate(() => chrome.storage.local.set({ settings: { lockAfterMinutes: 1 } }))
  await expect
    .poll(() => popup.evaluate(async () => (await chrome.alarms.get('vault-lock'))!.scheduledTime - Date.now()))
    .toBeLessThan(61_000)
  await first.close()

  const second = await launchExtension({ profile })
  const again = await second.openPopup()
  expect(await stateOf(again)).toBe('locked')
  await valueOf(again, 'vault:unlock', { passphrase: PASSPHRASE })
  expect(await namesIn(again)).toEqual(['Relay 1'])
  await second.close()
  await rm(profile, { recursive: true, force: true })
})

test('a saved connection is checked where it lies, and its new key before it is used', async ({
  extension,
  popup,
  relay,
}) => {
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  const words = { ...savedWords(1, keys.disabled), baseUrl: relay.url }
  const { id } = await valueOf(popup, 'vault:save', { id: null, revision: 0, words })
  expect(await ask(popup, 'vault:check', { id, which: 'current' })).toEqual({ ok: false, reason: 'no-permission' })
  expect(relay.requests).toHaveLength(0)
  await extension.grant('http://127.0.0.1/*')
  expect(await valueOf(popup, 'vault:check', { id, which: 'current' })).toMatchObject({ cause: 'key-disabled' })
  await valueOf(popup, 'vault:replace', { id, revision: 1, step: 'try', apiKey: keys.good })
  expect(await valueOf(popup, 'vault:check', { id, which: 'other' })).toMatchObject({ verdict: 'ok' })
  const swapped = await valueOf(popup, 'vault:replace', { id, revision: 2, step: 'use', apiKey: '' })
  expect(swapped).toMatchObject({ result: { verdict: 'ok' }, replacement: { step: 'replaced' } })
  expect((await valueOf(popup, 'vault:key', { id, which: 'other' })).apiKey).toBe(keys.disabled)
})

test('exported to a file, wiped, imported', async ({ popup }) => {
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  await valueOf(popup, 'vault:add', { words: [1, 2, 3].map((number) => savedWords(number, `${keys.good}${number}`)) })
  const { text } = await valueOf(popup, 'vault:export', { passphrase: PASSPHRASE, same: true })
  expect(text).not.toContain(keys.good)
  await valueOf(popup, 'vault:wipe', {})
  expect(await stateOf(popup)).toBe('none')
  await valueOf(popup, 'vault:create', { passphrase: 'another passphrase' })
  expect(await valueOf(popup, 'vault:import', { text, passphrase: PASSPHRASE })).toMatchObject({ added: 3 })
  expect(await namesIn(popup)).toEqual(['Relay 1', 'Relay 2', 'Relay 3'])
})

test('sync carries ciphertext, once it is switched on', async ({ popup }) => {
  const synced = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)))
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  expect(await synced()).toBe('{}')
  expect(await valueOf(popup, 'vault:sync', { on: true })).toMatchObject({ sync: 'on' })
  await expect.poll(synced).toMatch(/"vault:[\w-]{16}"/)
  expect(await synced()).not.toMatch(new RegExp(`${keys.good}|Relay 1|example`))
})

test('a script on a web page is refused', async ({ extension, popup, relay }) => {
  await valueOf(popup, 'vault:create', { passphrase: PASSPHRASE })
  await extension.grant('http://127.0.0.1/*')
  const page = await extension.context.newPage()
  await page.goto(relay.url)
  const answer = await popup.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}/*` })
    const [run] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () => chrome.runtime.sendMessage<unknown, unknown>({ type: 'vault:list', request: {} }),
    })
    return run!.result
  }, new URL(relay.url).origin)
  expect(answer).toEqual({ ok: false, error: 'not allowed' })
})
