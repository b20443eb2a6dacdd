import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { startConsole } from '../../fixtures/console/index.ts'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { eavesdrop, pryOpen } from './hostile.ts'
import { API, demoKeys, enableOn, keyButton, openMenu, says } from './key-page.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

const COPY = 'Copy for Cherry Studio'
/** Milliseconds. What comes later was meant for what is there by then. */
const DOUBLE_CLICK = 250

/** Pieces of the part that no row ever shows. */
const secretPieces = demoKeys.flatMap(({ key }) => {
  const secret = key.slice(8, -4)
  return Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8))
})

/** A console whose page holds masks only, so that a whole key in the page's hands can only come from us. */
const openHostile = async (extension: Extension, host?: string) => {
  const site = await startConsole({ kind: 'new-api', apiBaseUrl: API, keys: demoKeys })
  const page = await extension.context.newPage()
  await page.addInitScript(eavesdrop)
  const keyPageUrl = host ? site.keyPageUrl.replace('127.0.0.1', host) : site.keyPageUrl
  return { site, page: await enableOn(extension, { keyPageUrl }, page) }
}

/** What the page got to know so far. */
const stolen = (page: Page) =>
  page.evaluate(
    (pieces) => ({
      lines: globalThis.loot.length,
      clicks: globalThis.loot.filter((line) => line.startsWith('click: ')).length,
      roots: globalThis.caught.roots.length,
      errors: globalThis.loot.filter((line) => line.startsWith('error: ')),
      menu: globalThis.loot.filter((line) => /Copy for|Copied for/.test(line)),
      pieces: pieces.filter((piece) => globalThis.loot.some((line) => line.includes(piece))),
    }),
    secretPieces,
  )

/** The page got no byte of a key, no root of ours, and nothing of what our menu says. */
async function expectNothingStolen(page: Page): Promise<void> {
  const { lines, clicks, ...rest } = await stolen(page)
  expect(lines, 'the page did listen').toBeGreaterThan(100)
  expect(clicks, 'it saw that something was clicked').toBeGreaterThan(0)
  expect(rest).toEqual({ roots: 0, errors: [], menu: [], pieces: [] })
}

/** The host that the line after a copy names. */
const copiedFor = async (page: Page) =>
  (await findInShadow(page, { tag: 'div', text: /^Copied/ }))[0]?.text.match(/your key for (\S+)\.$/)?.[1]

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a page that patches everything and listens everywhere hears no key and presses no button', async ({
  extension,
}) => {
  const { site, page } = await openHostile(extension)
  await page.evaluate(pryOpen)
  expect(await says(page, 'button', /^Copy for/), 'no synthetic click or key opens the menu').toBe(0)

  await openMenu(page, 1)
  await page.evaluate(pryOpen)
  await page.evaluate(pryOpen)
  expect(await says(page, 'div', /^(?:Copied|Reading)/), 'no synthetic click or key chooses in it').toBe(0)
  expect(
    site.requests.filter(({ path }) => path.endsWith('/key')),
    'no key was asked for',
  ).toEqual([])

  if ((await says(page, 'button', /^Copy for/)) === 0) await openMenu(page, 1)
  await clickInShadow(page, 'button', COPY)
  await expect.poll(() => says(page, 'div', /^Copied for Cherry Studio/)).toBe(1)
  await page.evaluate(pryOpen)

  await expectNothingStolen(page)
  expect(await clipboard(page)).toContain(keys.modelLimited)
  await site.close()
})

/** The click counts for the row that its menu names, or it does nothing and says why. */
type End = { says: RegExp } | 'acts' | 'nothing'

interface Attack {
  name: string
  /** Runs in the page between the look of a person at the open menu and their click. `host` is what the menu floats in. */
  attack: () => void
  end: End
}

const HIDDEN = /^The page covered or moved the menu/
const CHANGED = /^This row shows another key now/

const attacks: readonly Attack[] = [
  {
    name: 'makes our element transparent',
    attack: () =>
      document.querySelector<HTMLElement>('html > [data-keyfit]')!.style.setProperty('opacity', '0', 'important'),
    end: { says: HIDDEN },
  },
  {
    name: 'moves our element away',
    attack: () =>
      document
        .querySelector<HTMLElement>('html > [data-keyfit]')!
        .style.setProperty('translate', '12px 0', 'important'),
    end: { says: HIDDEN },
  },
  {
    name: 'puts our element into a transparent one of its own',
    attack: () => {
      const box = document.createElement('div')
      box.style.cssText = 'opacity:0;position:fixed;inset:0;z-index:9'
      document.body.append(box)
      box.append(document.querySelector('html > [data-keyfit]')!)
    },
    // It loses the focus, so the menu closes and the click falls on the page.
    end: 'nothing',
  },
  {
    name: 'lays a picture over the menu that lets clicks through',
    attack: () => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none'
      cover.textContent = 'Press here to go on'
      document.documentElement.append(cover)
      cover.showPopover()
    },
    end: { says: HIDDEN },
  },
  {
    name: 'covers the menu with its topmost layer',
    attack: () => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none'
      document.documentElement.append(cover)
    },
    end: 'acts',
  },
  {
    name: 'makes the whole page transparent and small',
    attack: () => document.documentElement.style.setProperty('opacity', '0'),
    end: 'acts',
  },
  {
    name: 'scales and filters the whole page',
    attack: () => {
      document.documentElement.style.transform = 'scale(.2)'
      document.documentElement.style.filter = 'opacity(0)'
    },
    end: 'acts',
  },
  {
    name: 'animates our element and styles it from a sheet',
    attack: () => {
      const host = document.querySelector<HTMLElement>('html > [data-keyfit]')!
      host.animate([{ opacity: 0, translate: '0 30px' }], { duration: 1, fill: 'forwards' }).finish()
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('[data-keyfit]{opacity:0!important;translate:0 30px!important;visibility:hidden!important}')
      document.adoptedStyleSheets.push(sheet)
    },
    end: 'acts',
  },
  {
    name: 'makes all inherited words transparent',
    attack: () => {
      document.documentElement.style.cssText =
        '-webkit-text-fill-color:transparent;visibility:hidden;text-indent:-999px;font-size:0'
    },
    end: 'acts',
  },
  {
    name: 'pushes the menu under the pointer by moving the row and pretending to scroll',
    attack: () => {
      document.querySelector<HTMLElement>('tbody')!.style.cssText = 'position:relative;left:-20px'
      dispatchEvent(new Event('scroll'))
    },
    // The menu stays: a click that is meant for it may follow.
    end: 'nothing',
  },
  {
    name: 'writes another name into the row',
    attack: () => {
      const names = [...document.querySelectorAll('tbody .truncate')]
      for (const name of names) name.textContent = 'claude-code-laptop'
    },
    end: { says: CHANGED },
  },
  {
    name: 'exchanges what two rows hold',
    attack: () => {
      const [first, second] = [...document.querySelectorAll('tbody tr')] as [Element, Element]
      const cells = [...first.children]
      first.replaceChildren(...second.children)
      second.replaceChildren(...cells)
    },
    end: { says: CHANGED },
  },
  {
    name: 'takes the row away',
    attack: () => document.querySelectorAll('tbody tr')[1]!.remove(),
    end: { says: CHANGED },
  },
  {
    name: 'puts the same words into another place',
    attack: () => document.querySelector('tbody')!.prepend(document.querySelectorAll('tbody tr')[1]!),
    end: 'acts',
  },
]

test('between the look at the menu and the click the page hides, moves and swaps', async ({ extension }) => {
  test.setTimeout(240_000)
  const { site, page } = await openHostile(extension)
  for (const { name, attack, end } of attacks)
    await test.step(name, async () => {
      await page.reload()
      await page.evaluate(() => navigator.clipboard.writeText('untouched'))
      await openMenu(page, 1)
      await page.waitForTimeout(400)
      const [item] = await findInShadow(page, { tag: 'button', text: COPY })
      const { x, y } = item!
      await page.mouse.move(x, y)
      const clip = { x: x - 60, y: y - 10, width: 120, height: 20 }
      const before = await page.screenshot({ clip })
      await page.evaluate(attack)
      // What lies above is looked for ten times a second.
      if (!name.startsWith('pushes')) await page.waitForTimeout(250)
      const after = end === 'acts' ? await page.screenshot({ clip }) : before
      expect.soft(after.equals(before), `${name}: the person sees the same as before`).toBe(true)
      await page.mouse.click(x, y)
      if (end === 'acts') {
        await expect.soft.poll(() => clipboard(page), name).toContain(keys.modelLimited)
        return
      }
      await page.waitForTimeout(200)
      if (end !== 'nothing') expect.soft(await says(page, 'div', end.says), `${name}: says why`).toBeGreaterThan(0)
      expect.soft(await clipboard(page), name).toBe('untouched')
    })
  await expectNothingStolen(page)
  await site.close()
})

test('rows that the page swaps under the pointer: the menu names the key that it is for, or does not open', async ({
  extension,
}) => {
  const { site, page } = await openHostile(extension)
  const buttons = await findInShadow(page, { tag: 'button', text: keyButton })
  const { x, y } = buttons[1]!

  await test.step('while the button is pressed', async () => {
    await page.evaluate(() =>
      addEventListener('pointerdown', () => document.querySelector('tbody .truncate')!.replaceChildren('mine'), {
        once: true,
        capture: true,
      }),
    )
    const first = buttons[0]!
    await page.mouse.click(first.x, first.y)
    await expect.poll(() => says(page, 'p', /^mine · sk-/)).toBe(1)
    await clickInShadow(page, 'button', COPY)
    await expect.poll(() => says(page, 'div', /^The console no longer has this key/)).toBe(1)
    await page.reload()
  })

  await test.step('while the menu opens', async () => {
    await expect.poll(() => says(page, 'button', keyButton)).toBe(3)
    await page.evaluate(() =>
      addEventListener('click', () => document.querySelectorAll('tbody .truncate')[1]!.replaceChildren('mine'), true),
    )
    await page.mouse.click(x, y)
    await expect.poll(() => page.locator('tbody .truncate').nth(1).textContent()).toBe('mine')
    await page.waitForTimeout(600)
    const names = await findInShadow(page, { tag: 'p', text: /·/ })
    // Either the new name, or nothing: never the menu of the key that is not there any more.
    expect(names.map(({ text }) => text).filter((text) => !text.startsWith('mine'))).toEqual([])
    await page.reload()
  })

  await test.step('so that the second click of a double click falls into the menu', async () => {
    // On a busy machine the two clicks may come too far apart to be one double click: then they are done again.
    await expect(async () => {
      await page.reload()
      await expect.poll(() => says(page, 'button', keyButton)).toBe(3)
      await page.evaluate(() => navigator.clipboard.writeText('untouched'))
      await openMenu(page, 1)
      const [item] = await findInShadow(page, { tag: 'button', text: COPY })
      await page.keyboard.press('Escape')
      await page.evaluate(
        ([left, top]) =>
          addEventListener(
            'click',
            () => {
              const box = document.querySelector<HTMLElement>('tbody')!
              box.style.cssText = `position:relative;left:${left}px;top:${top}px`
            },
            true,
          ),
        [x - item!.x, y - item!.y],
      )
      const start = performance.now()
      await page.mouse.click(x, y)
      await expect.poll(() => says(page, 'button', COPY), { intervals: [20] }).toBe(1)
      await page.mouse.click(x, y)
      expect(performance.now() - start).toBeLessThan(DOUBLE_CLICK)
    }).toPass({ timeout: 60_000 })
    expect(await says(page, 'button', COPY), 'the menu waits for a click that is meant for it').toBe(1)
    expect(await clipboard(page)).toBe('untouched')
  })
  await site.close()
})

test('a console in a frame, and a look-alike that was not enabled, get no button; an enabled one only its own key', async ({
  extension,
  relay,
}) => {
  const victim = await startConsole({ kind: 'sub2api', apiBaseUrl: relay.url, keys: demoKeys })
  await enableOn(extension, victim)

  // Same host, other port: the browser's permission would be there.
  const framing = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<iframe src="/keys" width="900" height="600"></iframe><div id="root">`)
  })
  await new Promise<void>((resolve) => framing.listen(0, '127.0.0.1', resolve))
  const page = await extension.context.newPage()
  await page.route('**/keys', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta name="title" content="New API"><div id="root">${FAKE}</div>`,
    }),
  )
  await page.goto(`http://127.0.0.1:${(framing.address() as AddressInfo).port}/`)
  await page.frameLocator('iframe').locator('.truncate').first().waitFor()
  await page.waitForTimeout(300)
  expect(await says(page, 'button', keyButton), 'framed').toBe(0)
  await page.goto(page.url() + 'keys')
  await expect.poll(() => says(page, 'button', keyButton), 'the same page on top would have one').toBe(1)

  await page.unroute('**/keys')
  const fakeKey = 'sk-fakeKeyOfSomebodyElse0123456789abcdefghijklmn'
  const fake = await startConsole({ kind: 'sub2api', apiBaseUrl: relay.url, keys: [{ name: 'fake', key: fakeKey }] })
  const keyPageUrl = fake.keyPageUrl.replace('127.0.0.1', 'localhost')
  await page.goto(keyPageUrl)
  await page.locator('td code').first().waitFor()
  await page.waitForTimeout(300)
  expect(await says(page, 'button', keyButton), 'not enabled').toBe(0)

  const asked = relay.requests.length
  await enableOn(extension, { keyPageUrl }, page)
  await openMenu(page, 0)
  await clickInShadow(page, 'button', COPY)
  await expect.poll(() => copiedFor(page)).toBe(new URL(relay.url).host)
  const copied = await clipboard(page)
  expect(copied).toContain(fakeKey)
  for (const { key } of demoKeys) expect(copied).not.toContain(key)
  expect(relay.requests.length, 'nobody asked the relay in whose name it speaks').toBe(asked)
  // Else it waits a minute for what the browser keeps open.
  framing.closeAllConnections()
  framing.close()
  await Promise.all([victim.close(), fake.close()])
})

const FAKE = `<table><tbody data-slot="table-body"><tr data-slot="table-row">
<td data-column-id="name"><div class="truncate">bait</div></td>
<td data-column-id="key"><button>sk-demo**********KjRX</button></td></tr></tbody></table>`
