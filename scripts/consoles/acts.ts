import type { Locator, Page } from '@playwright/test'
import type { ListedKey } from './kinds.ts'
import { buttonsOf, countRows, oneLine } from './run.ts'
import type { Run } from './run.ts'

/** Front-ends wait a little before they search, and then ask their server. */
const STILL = 1_200

const shownOf = (page: Page, selector: string) => page.locator(selector).filter({ visible: true })

async function clickIfThere(page: Page, target: Locator): Promise<boolean> {
  if ((await target.count()) === 0 || !(await target.isEnabled())) return false
  await target.click()
  await page.waitForTimeout(STILL)
  return true
}

/** Time between the frame that first shows a row and its button, on a page that is turned. */
const watchDelay = (page: Page, rows: string) =>
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
  }, rows)

const delayOf = (page: Page) =>
  page.evaluate(() => {
    const { times } = window as unknown as { times: { frame: number; button: number } }
    return times.frame > 0 && times.button > 0 ? Math.round(times.button - times.frame) : null
  })

function turnPage(page: Page): Promise<boolean> {
  const named = page.getByRole('button', { name: /next page|^next$/i })
  const marked = page.locator('.semi-page-next:not(.semi-page-item-disabled), .pagination a[type="nextItem"]')
  return clickIfThere(page, named.or(marked).filter({ visible: true }).last())
}

/** Goes through all pages; `onSecond` is called on the second one. */
export async function turnPages(run: Run, page: Page, total: number, onSecond: () => Promise<void>): Promise<void> {
  await watchDelay(page, run.kind.rows)
  let seen = (await buttonsOf(page)).length
  for (let turn = 2; turn <= 10 && (await turnPage(page)); turn += 1) {
    // Some offer an empty page after the last one.
    if ((await countRows(page, run.kind)) === 0) break
    seen += await run.expectButtons(page, `page ${turn}`)
    const delay = await delayOf(page)
    if (delay !== null)
      run.expectThat(delay < 100, `page ${turn}: the first button came ${delay} ms after the first frame with rows`)
    if (turn === 2) await onSecond()
  }
  run.expectThat(seen === total, `${seen} buttons on all pages for ${total} keys`)
}

/** Has the front-end show 50 keys on a page, or 100 where it has no 50. */
export async function showFifty(run: Run, page: Page, total: number): Promise<void> {
  const { sizes } = run.kind
  if (!sizes || !(await clickIfThere(page, shownOf(page, sizes).last()))) return
  for (const size of [50, 100]) {
    const choice = page.getByRole('option', { name: new RegExp(`(?:^|\\D)${size}(?:\\D|$)`) })
    const drawn = page.locator('.semi-select-option', { hasText: String(size) })
    if (!(await clickIfThere(page, choice.or(drawn).filter({ visible: true }).first()))) continue
    const buttons = await run.expectButtons(page, `${size} on a page`)
    return run.expectThat(buttons === Math.min(size, total), `${size} on a page: ${buttons} buttons for ${total} keys`)
  }
}

/** Searches for the beginning of a name in the console itself, and leaves the search again. */
export async function search(run: Run, page: Page, listed: readonly ListedKey[]): Promise<void> {
  const field = shownOf(page, run.kind.search).first()
  const before = await countRows(page, run.kind)
  const word = oneLine(listed.at(-1)?.name ?? '').slice(0, 5)
  for (const text of [word, '']) {
    await field.fill(text)
    await field.press('Enter')
    await page.waitForTimeout(STILL)
    const buttons = await run.expectButtons(page, text === '' ? 'search left' : `searched for "${text}"`)
    if (text !== '') run.expectThat(buttons < listed.length, `searching shows fewer: ${buttons}, before ${before}`)
  }
}

/** Sorts by the name, up and down, where the front-end can. */
export async function sort(run: Run, page: Page): Promise<void> {
  if (!run.kind.sort) return
  for (const turn of ['once', 'again']) {
    if (!(await clickIfThere(page, shownOf(page, run.kind.sort).first()))) return
    const choice = page.getByRole('menuitem', { name: turn === 'once' ? /asc/i : /desc/i })
    await clickIfThere(page, choice.filter({ visible: true }).first())
    await run.expectButtons(page, `sorted ${turn}`)
  }
}

/** Goes to another page of the app and comes back. */
export async function leaveAndReturn(run: Run, page: Page): Promise<void> {
  const keyPath = new URL(page.url()).pathname
  await page.evaluate((path) => {
    const link = document.querySelector<HTMLElement>(`a[href="${path}"]`)
    if (link) return link.click()
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, run.kind.otherPath)
  await page.waitForTimeout(1_500)
  const left = (await buttonsOf(page)).length
  if (left > 0) run.expectThat(false, `${left} buttons on ${new URL(page.url()).pathname}`)
  await page.goBack()
  await page.waitForURL((url) => url.pathname === keyPath).catch(() => undefined)
  await page.waitForSelector(run.kind.rows, { timeout: 20_000 })
  await page.waitForTimeout(STILL)
}

/** Deletes the first key in the console's own way. */
export async function removeFirst(run: Run, page: Page): Promise<void> {
  const nameOf = async () => (await buttonsOf(page))[0]?.text ?? ''
  const before = await nameOf()
  const start = shownOf(page, run.kind.rows).first().locator(run.kind.remove).filter({ visible: true }).last()
  const item = page.getByRole('menuitem', { name: /delete/i }).filter({ visible: true })
  const layers = '[role="dialog"], [role="alertdialog"], .semi-modal, .semi-popconfirm, .ui.popup, .modal-content'
  const yes = page
    .locator(layers)
    .getByRole('button', { name: /^(delete|ok|confirm|yes|确定|确认|删除)/i })
    .filter({ visible: true })
  // The newest new-api asks for the key when a row's menu opens, and closes that menu when the key is there.
  for (let tries = 0; tries < 2 && (await yes.count()) === 0; tries += 1) {
    await clickIfThere(page, start)
    await clickIfThere(page, item.first())
  }
  await clickIfThere(page, yes.last())
  await run.expectButtons(page, 'a key deleted')
  run.expectThat((await nameOf()) !== before, `the deleted key has no button any more: ${before}`)
}
