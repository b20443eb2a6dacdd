// Holds the built extension to its promises on a running console: `npm run test:consoles -- --url URL --kind ID`.
// --url may be an address that signs in and leads to the key page. --profile keeps a browser profile in which you are signed in.
// --copies N: how many rows to copy from (3; some consoles show few keys an hour). --storage '{"name":"value"}' is set first.
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { launchExtension } from '../tests/e2e/chromium/extension.ts'
import { clickInShadow, findInShadow } from '../tests/e2e/chromium/shadow.ts'
import { findCovered, findMoved } from './consoles/covered.ts'
import { kinds } from './consoles/kinds.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
    copies: { type: 'string', default: '3' },
    storage: { type: 'string', default: '{}' },
  },
})
const kind = kinds.find(({ id }) => id === values.kind)
if (!kind || !URL.canParse(values.url)) {
  say(`Usage: npm run test:consoles -- --url URL --kind ${kinds.map(({ id }) => id).join('|')}`)
  process.exit(2)
}
const { rows: rowSelector, otherPath } = kind

const BUTTON = /^Keyfit: use the key ([\s\S]*) in a client$/
const STORM_MS = 5_000
const WIDTHS = [1440, 1024, 800, 390, 340]
const failures: string[] = []

function expectThat(holds: boolean, what: string): void {
  say(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  if (!holds) failures.push(what)
}

const buttonsOf = (page: Page) => findInShadow(page, { tag: 'button', text: BUTTON })
const countRows = (page: Page) =>
  page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].filter((row) => row.checkVisibility()).length,
    rowSelector,
  )
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Waits until every row has its button and none is left over. */
async function expectButtons(page: Page, when: string): Promise<void> {
  let [rows, buttons] = [0, -1]
  for (let tries = 0; tries < 40 && (rows !== buttons || rows === 0); tries += 1) {
    await page.waitForTimeout(100)
    ;[rows, buttons] = [await countRows(page), (await buttonsOf(page)).length]
  }
  expectThat(rows > 0 && rows === buttons, `${when}: ${rows} rows, ${buttons} buttons`)
}

async function counters(page: Page): Promise<{ nodes: number; listeners: number; heap: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { nodes, listeners: jsEventListeners, heap: usedSize }
}

/** A hundred re-renders a second that throw our buttons away. */
const storm = (page: Page) =>
  page.evaluate(
    ([selector, length]) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          for (const host of document.querySelectorAll(`${selector} [data-keyfit]`)) host.remove()
          const cell = document.querySelector(selector!)?.firstElementChild
          const mark = document.createElement('i')
          cell?.append(mark)
          mark.remove()
        }, 10)
        setTimeout(() => (clearInterval(timer), resolve()), Number(length))
      }),
    [rowSelector.split(',')[0]!, String(STORM_MS)],
  )

/** How far the page's parts moved by themselves. */
interface Shifts {
  shift: number
  parts: string[]
}

/** Loads the key page and tells how far its parts moved by themselves while loading. */
async function load(page: Page): Promise<Shifts> {
  await page.addInitScript(() => {
    const seen = { shift: 0, parts: [] as string[] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] }
        seen.shift += value
        const nameOf = (node: Node | null) => (node instanceof Element ? `${node.tagName}.${node.className}` : 'text')
        seen.parts.push(...sources.map(({ node }) => `${value.toFixed(4)} ${nameOf(node).slice(0, 60)}`))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(values.url)
  await page.waitForSelector(rowSelector, { timeout: 60_000 })
  await page.waitForTimeout(2_500)
  return page.evaluate(() => (window as unknown as { seen: Shifts }).seen)
}

/** Time between the frame that first shows a row and its button, on a page that is turned. */
const watchDelay = (page: Page) =>
  page.evaluate((selector) => {
    const times = { frame: 0, button: 0 }
    Object.assign(window, { times })
    const isNew = (node: Node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector))
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (isNew(node)) {
            Object.assign(times, { frame: 0, button: 0 })
            requestAnimationFrame(() => (times.frame ||= performance.now()))
          }
          if (node instanceof HTMLElement && node.dataset.keyfit !== undefined) times.button ||= performance.now()
        }
    }).observe(document.body, { childList: true, subtree: true })
  }, rowSelector)

async function turnPage(page: Page): Promise<boolean> {
  const named = page.getByRole('button', { name: /next page|^next$/i })
  const marked = page.locator('.semi-page-next:not(.semi-page-item-disabled), .pagination a[type="nextItem"]')
  const next = named.or(marked).filter({ visible: true }).last()
  if ((await next.count()) === 0 || !(await next.isEnabled())) return false
  await next.click()
  await page.waitForTimeout(1_200)
  return true
}

async function copyFrom(page: Page, index: number): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.evaluate(
    ([selector, at]) => {
      const shown = [...document.querySelectorAll(selector!)].filter((row) => row.checkVisibility())
      shown[Number(at)]?.scrollIntoView({ block: 'center' })
    },
    [rowSelector, String(index)],
  )
  await page.waitForTimeout(100)
  const [, name = ''] = BUTTON.exec((await buttonsOf(page))[index]!.text) ?? []
  await clickInShadow(page, 'button', BUTTON, index)
  const isOpen = async () => (await findInShadow(page, { tag: 'input' })).length > 0
  for (let tries = 0; tries < 60 && !(await isOpen()); tries += 1) await page.waitForTimeout(50)
  if (!(await isOpen())) {
    await page.screenshot({ path: '.output/consoles/no-menu.png' })
    return `${name}\n(no menu)`
  }
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('cherry studio')
  await clickInShadow(page, 'button', /^Copy for Cherry Studio/)
  for (let tries = 0; tries < 60; tries += 1) {
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const said = (await findInShadow(page, { tag: 'div' })).find(({ text }) => /two keys look the same/i.test(text))
    if (text !== '') return `${name}\n${text}`
    if (said) return `${name}\nambiguous`
    await page.waitForTimeout(100)
  }
  return `${name}\n(nothing)`
}

const extension = await launchExtension({ profile: values.profile, viewport: { width: WIDTHS[0]!, height: 900 } })
try {
  const { context } = extension
  const { origin, hostname, protocol } = new URL(values.url)
  const open = async () => {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    const stored = Object.entries(JSON.parse(values.storage) as Record<string, string>)
    await page.addInitScript((entries) => {
      for (const [name, value] of entries) localStorage.setItem(name, value)
    }, stored)
    return { page, errors }
  }

  // The first load of all is slower, and moves more or less for that alone.
  const first = await open()
  const cold = await load(first.page)
  await first.page.close()
  const bare = await open()
  const before = await load(bare.page)
  const bareStart = await counters(bare.page)
  await storm(bare.page)
  const bareEnd = await counters(bare.page)
  await bare.page.close()

  if (!(await extension.grant(`${protocol}//${hostname}/*`))) throw new Error('the permission was refused')
  const settings = await extension.context.newPage()
  await settings.goto(`chrome-extension://${extension.id}/options.html`)
  await settings.evaluate(async (site) => {
    await chrome.runtime.sendMessage({ type: 'site:enable', request: { origin: site } })
  }, origin)
  await settings.close()

  // Where the page's own parts move now more, now less, the better of two counts.
  const earlier = await open()
  const once = await load(earlier.page)
  await earlier.page.close()
  const { page, errors } = await open()
  const again = await load(page)
  const after = again.shift < once.shift ? again : once
  await page.bringToFront()
  await expectButtons(page, 'at first')
  const most = Math.max(before.shift, cold.shift) + 0.005
  expectThat(
    after.shift < most,
    `layout shift while loading: ${after.shift.toFixed(4)}, without us ${before.shift.toFixed(4)} to ${cold.shift.toFixed(4)}`,
  )
  if (after.shift >= most) for (const part of after.parts.slice(0, 8)) say(`     ${part}`)
  const start = await counters(page)

  const listed = await page.evaluate(kind.listKeys)
  const names = new Set(listed.map(({ name }) => oneLine(name)))
  const strange = (await buttonsOf(page)).filter(({ text }) => !names.has(BUTTON.exec(text)?.[1] ?? ''))
  expectThat(strange.length === 0, `every button names a key of the console (${listed.length} keys)`)

  const checkCopies = async (when: string) => {
    const copied: string[] = []
    const most = Math.min(Number(values.copies), (await buttonsOf(page)).length)
    for (let index = 0; index < most; index += 1) copied.push(await copyFrom(page, index))
    const wrong = copied.filter((entry) => {
      const [name = '', ...text] = entry.split('\n')
      const own = listed.filter((each) => oneLine(each.name) === name)
      if (text[0] === 'ambiguous') return own.length < 2
      return (
        listed.filter(({ key }) => text.join('\n').includes(key)).some((each) => !own.includes(each)) ||
        !own.some(({ key }) => text.join('\n').includes(key))
      )
    })
    expectThat(wrong.length === 0, `${when}: ${copied.length} rows copied their own key`)
    for (const entry of wrong) say(`     ${entry.split('\n')[0]}: another key, or none`)
    const keys = copied
      .filter((entry) => !entry.endsWith('\nambiguous'))
      .map((entry) => entry.slice(entry.indexOf('\n')))
    expectThat(new Set(keys).size === keys.length, `${when}: no two rows copied the same`)
  }
  await checkCopies('first page')

  await watchDelay(page)
  let seen = (await buttonsOf(page)).length
  for (let turn = 2; turn <= 10 && (await turnPage(page)); turn += 1) {
    // Some offer an empty page after the last one.
    if ((await countRows(page)) === 0) break
    await expectButtons(page, `page ${turn}`)
    seen += (await buttonsOf(page)).length
    const { frame, button } = await page.evaluate(() => (window as unknown as { times: Record<string, number> }).times)
    if (frame! > 0 && button! > 0)
      expectThat(
        button! - frame! < 100,
        `page ${turn}: the first button came ${Math.round(button! - frame!)} ms after the first frame with rows`,
      )
    if (turn === 2) await checkCopies('second page')
  }
  expectThat(seen === listed.length, `${seen} buttons on all pages for ${listed.length} keys`)

  await page.goto(values.url)
  await expectButtons(page, 'loaded again')
  await storm(page)
  await expectButtons(page, 'after a storm of re-renders')
  const end = await counters(page)
  say(`     without us ${JSON.stringify({ bareStart, bareEnd })}\n     with us ${JSON.stringify({ start, end })}`)
  const grown = end.nodes - start.nodes - Math.max(0, bareEnd.nodes - bareStart.nodes)
  const listening = end.listeners - start.listeners - Math.max(0, bareEnd.listeners - bareStart.listeners)
  expectThat(grown < 400 && listening < 40, `no leak: ${grown} nodes and ${listening} listeners more than without us`)

  const keyPath = new URL(page.url()).pathname
  await page.evaluate((path) => {
    const link = document.querySelector<HTMLElement>(`a[href="${path}"]`)
    if (link) return link.click()
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, otherPath)
  await page.waitForTimeout(1_500)
  expectThat((await buttonsOf(page)).length === 0, `no button on ${new URL(page.url()).pathname}`)
  await page.goBack()
  await page.waitForURL((url) => url.pathname === keyPath).catch(() => undefined)
  await expectButtons(page, 'back again')

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(1_000)
    await expectButtons(page, `${width} px wide`)
    const covered = await findCovered(page, await buttonsOf(page))
    expectThat(covered.length === 0, `${width} px wide: ${covered.length} buttons cover something`)
    for (const line of covered.slice(0, 4)) say(`     ${line}`)
    const moved = await findMoved(page, rowSelector)
    expectThat(moved.length === 0, `${width} px wide: ${moved.length} parts of the rows were moved`)
    for (const line of moved.slice(0, 4)) say(`     ${line}`)
    await page.screenshot({ path: `.output/consoles/${kind.id}-${new URL(values.url).port}-${width}.png` })
  }
  // Numbers in them differ from load to load.
  const known = new Set(bare.errors.map((text) => text.slice(0, 60)))
  const ours = errors.filter((text) => !known.has(text.slice(0, 60)))
  expectThat(
    ours.length === 0,
    `no error in the page's console that is not there without us: ${ours.slice(0, 3).join(' · ')}`,
  )
} finally {
  await extension.close()
}
say(failures.length === 0 ? 'All holds.' : `${failures.length} do not hold.`)
process.exit(failures.length === 0 ? 0 : 1)
