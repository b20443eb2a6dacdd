import { startConsole } from '../../fixtures/console/index.ts'
import type { ConsoleKind } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { API, demoKeys, enableOn, keyButton } from './key-page.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

for (const kind of ['sub2api', 'new-api-classic', 'new-api'] satisfies ConsoleKind[])
  test(`${kind}: the second row's button copies exactly that row's key and the console's API address`, async ({
    extension,
  }) => {
    const site = await startConsole({ kind, apiBaseUrl: API, keys: demoKeys })
    const page = await enableOn(extension, site)
    const asked = site.requests.length
    await clickInShadow(page, 'button', keyButton, 1)
    await clickInShadow(page, 'button', 'Copy for Cherry Studio')
    await expect
      .poll(async () => (await findInShadow(page, { tag: 'div', text: /^Copied for Cherry Studio/ })).length)
      .toBeGreaterThan(0)

    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(keys.modelLimited)
    expect(copied).toContain(API)
    expect(copied).not.toContain(keys.good)
    expect(site.requests.length, 'the key was read only after the click').toBeGreaterThan(asked)
    await site.close()
  })

test('a synthetic click by the page does nothing', async ({ extension }) => {
  const site = await startConsole({ kind: 'sub2api', apiBaseUrl: API, keys: demoKeys })
  const page = await enableOn(extension, site)
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*'))
      if (element.getBoundingClientRect().width > 0 && element.childElementCount === 0)
        for (const type of ['pointerdown', 'click', 'keydown'])
          element.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  })
  expect(await findInShadow(page, { tag: 'button', text: /^Copy for/ })).toEqual([])
  await site.close()
})

test('check this key brings the key and the address into the popup', async ({ extension }) => {
  const site = await startConsole({ kind: 'sub2api', apiBaseUrl: API, keys: demoKeys })
  const page = await enableOn(extension, site)
  await clickInShadow(page, 'button', keyButton, 0)
  await clickInShadow(page, 'button', 'Check this key')
  const popup = await extension.openPopup()
  await expect(popup.getByLabel('API key', { exact: true })).toHaveValue(keys.good)
  await expect(popup.getByLabel('Base URL', { exact: true })).toHaveValue(API)
  await site.close()
})

test('a check that may ask the relay says its result beside the row; all rows at once too', async ({
  extension,
  relay,
}) => {
  const site = await startConsole({ kind: 'sub2api', apiBaseUrl: relay.url, keys: demoKeys })
  const page = await enableOn(extension, site)
  const says = (tag: string, text: RegExp) => async () => (await findInShadow(page, { tag, text })).length

  await clickInShadow(page, 'button', keyButton, 0)
  await clickInShadow(page, 'button', 'Check this key')
  await expect.poll(says('div', /^This key works\. Answered in \d+ ms\.$/)).toBe(1)

  await clickInShadow(page, 'button', keyButton, 1)
  await clickInShadow(page, 'button', 'Check all 3 keys on this page')
  await expect.poll(says('td', /^This key works/)).toBe(2)
  await expect.poll(says('td', /^This key is disabled/)).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(says('td', /./)).toBe(0)
  await site.close()
})

test('the keyboard opens, searches, walks through and closes the menu', async ({ extension }) => {
  const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys })
  const page = await enableOn(extension, site)
  await clickInShadow(page, 'button', keyButton, 2)
  const says = (text: RegExp) => async () => (await findInShadow(page, { tag: 'p', text })).length
  await expect.poll(says(/^This key is disabled/), 'before anything is copied').toBe(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('no such client')
  await expect.poll(says(/^No client of this name/)).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(says(/./)).toBe(0)
  await page.keyboard.press('ArrowDown')
  await expect.poll(says(/^This key is disabled/), 'the focus was back on the button').toBe(1)
  await site.close()
})

test('a model of the console, chosen with the keyboard, stands in the copied config', async ({ extension }) => {
  const models = ['claude-sonnet-5', 'gpt-5.5']
  const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys, models })
  const page = await enableOn(extension, site)
  await clickInShadow(page, 'button', keyButton, 0)
  await expect.poll(async () => (await findInShadow(page, { tag: 'select' })).length).toBe(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('gpt')
  await page.keyboard.press('Tab')
  await page.keyboard.type('cline')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('gpt-5.5')
  await site.close()
})

test('a page that is no console gets no button and no script', async ({ extension, relay }) => {
  const page = await extension.context.newPage()
  await page.goto(`${relay.url}/login`)
  await page.setContent('<table><tr><td>sk-abcd**********wxyz</td><td><button>Copy</button></td></tr></table>')
  expect(await findInShadow(page, { tag: 'button' })).toEqual([])
  const registered = await extension.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())
  expect(registered).toEqual([])
})

test('of two hundred rows those near the window have a button: before one is scrolled to, and before the keyboard comes to it', async ({
  extension,
}) => {
  const key = (row: number) => `sk-${String(row).padStart(8, '0')}Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4`
  const many = Array.from({ length: 200 }, (_, row) => ({ name: `key-${row}`, key: key(row) }))
  const site = await startConsole({ kind: 'sub2api', apiBaseUrl: API, keys: many, pageSize: 200 })
  const page = await enableOn(extension, site)
  const count = () => page.locator('[data-keyfit]').count()
  const bare = () =>
    page.evaluate(() => {
      const inWindow = [...document.querySelectorAll('tbody tr')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      return inWindow.length === 0 ? -1 : inWindow.filter((row) => !row.querySelector('[data-keyfit]')).length
    })
  await expect.poll(bare).toBe(0)
  expect(await count()).toBeLessThan(80)

  /** The row in which the focus is on our button; null if it is elsewhere. */
  const focused = () =>
    page.evaluate(() => {
      const host = document.activeElement
      return host?.matches('[data-keyfit]') ? (host.closest('tr')?.rowIndex ?? null) : null
    })
  const visited: number[] = []
  for (let presses = 0; presses < 800 && (visited.at(-1) ?? 0) < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const row = await focused()
    if (row !== null) visited.push(row)
  }
  expect(visited).toEqual(Array.from({ length: 60 }, (_, row) => row + 1))

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect.poll(bare).toBe(0)
  expect(await count()).toBeLessThan(160)
  await clickInShadow(page, 'button', /^Keyfit: use the key key-199/)
  // What the menu offers for all rows means those without a button too.
  await expect.poll(async () => (await findInShadow(page, { tag: 'button', text: /200 keys/ })).length).toBe(1)
  await clickInShadow(page, 'button', 'Copy for Cherry Studio')
  await expect
    .poll(async () => (await findInShadow(page, { tag: 'div', text: /^Copied for Cherry Studio/ })).length)
    .toBeGreaterThan(0)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(key(199))
  await site.close()
})
