import type { Page } from '@playwright/test'
import { startConsole } from '../../fixtures/console/index.ts'
import type { ConsoleOptions } from '../../fixtures/console/index.ts'
import { keys, startRelay } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { enableOn, keyButton, says } from './key-page.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

const COUNT = 14
const manyKeys = Array.from({ length: COUNT }, (_, index) => ({ name: `key-${index + 1}`, key: keys.good }))

const WORKS = 'This key works'
const LEFT = 'Not checked'
const LIMITED = 'The console limits how often'
const SIGNED_OUT = 'The console says you are signed out'
const FAILED = 'The console did not give the key'
const all = (text: string, count = COUNT) => Array<string>(count).fill(text)

/** What each row says, without the details that follow; none while one is still waited for. */
async function results(page: Page): Promise<string[]> {
  const texts = (await findInShadow(page, { tag: 'td' })).map(({ text }) => text)
  const known = [WORKS, LEFT, LIMITED, SIGNED_OUT, FAILED]
  return texts.includes('…') ? [] : texts.map((text) => known.find((each) => text.startsWith(each)) ?? text)
}

async function checkAll(page: Page): Promise<void> {
  await clickInShadow(page, 'button', keyButton, 1)
  await clickInShadow(page, 'button', `Check all ${COUNT} keys on this page`)
}

const firstResult = (page: Page) => expect.poll(() => says(page, 'td', new RegExp(`^${WORKS}`))).toBeGreaterThan(0)

interface Row {
  title: string
  console: Pick<ConsoleOptions, 'kind' | 'revealLimit'>
  /** How far away the relay is, in ms, where something is to happen before all is done. */
  latencyMs?: number
  before?(page: Page): Promise<unknown>
  /** As soon as the first key was checked. */
  meanwhile?(page: Page): Promise<unknown>
  /** What the rows say in the end; the number of those that work may depend on how fast the machine is. */
  ends(texts: string[]): void
  after?(page: Page): Promise<unknown>
}

const table: readonly Row[] = [
  {
    title: 'no more keys are read than the console can bear',
    console: { kind: 'new-api' },
    ends: (texts) => expect(texts).toEqual([...all(WORKS, 10), ...all(LEFT, 4)]),
  },
  {
    title: 'the console shows no more keys',
    console: { kind: 'new-api', revealLimit: 6 },
    ends(texts) {
      const works = texts.filter((text) => text === WORKS).length
      expect(works).toBeGreaterThan(1)
      expect(texts).toEqual([...all(WORKS, works), LIMITED, ...all(LEFT, COUNT - works - 1)])
    },
  },
  {
    title: 'the session ends meanwhile',
    console: { kind: 'sub2api' },
    latencyMs: 100,
    meanwhile: (page) => page.evaluate(() => localStorage.setItem('auth_token', 'ended')),
    ends(texts) {
      expect(texts[0]).toBe(WORKS)
      expect(texts).toContain(SIGNED_OUT)
      expect(texts.slice(texts.indexOf(SIGNED_OUT) + 1).every((text) => text === LEFT)).toBe(true)
    },
  },
  {
    title: 'offline at first, back later',
    console: { kind: 'sub2api' },
    before: (page) => page.context().setOffline(true),
    ends: (texts) => expect(texts).toEqual(all(FAILED)),
    async after(page) {
      await page.context().setOffline(false)
      await clickInShadow(page, 'button', 'Close')
      await checkAll(page)
      await expect.poll(() => results(page)).toEqual(all(WORKS))
    },
  },
  {
    title: 'the page throws its rows away all the time',
    console: { kind: 'sub2api' },
    meanwhile: (page) =>
      page.evaluate(() => {
        setInterval(() => {
          for (const row of document.querySelectorAll('tbody > tr')) row.replaceWith(row.cloneNode(true))
        }, 50)
      }),
    ends: (texts) => expect(texts).toEqual(all(WORKS)),
  },
  {
    title: 'cancelled',
    console: { kind: 'sub2api' },
    latencyMs: 100,
    meanwhile: (page) => clickInShadow(page, 'button', 'Cancel'),
    ends(texts) {
      expect(texts[0]).toBe(WORKS)
      expect(texts.at(-1)).toBe(LEFT)
    },
  },
]

test('all keys of a page: every row says what came of it, whatever happens meanwhile', async ({ extension }) => {
  test.setTimeout(240_000)
  for (const { title, console, latencyMs = 0, before, meanwhile, ends, after } of table)
    await test.step(title, async () => {
      const relay = await startRelay({ family: 'new-api', latencyMs })
      const site = await startConsole({ ...console, apiBaseUrl: relay.url, keys: manyKeys })
      const page = await enableOn(extension, site)
      await expect.poll(() => says(page, 'button', keyButton)).toBe(COUNT)
      await before?.(page)
      await checkAll(page)
      if (meanwhile) {
        await firstResult(page)
        await meanwhile(page)
      }
      await expect.poll(() => results(page), { timeout: 30_000 }).toHaveLength(COUNT)
      ends(await results(page))
      await clickInShadow(page, 'button', 'Copy table')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^key-1\t/)
      expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(keys.good)
      await after?.(page)
      await page.close()
      await Promise.all([site.close(), relay.close()])
    })
})
