import type { Page } from '@playwright/test'
import { findInShadow } from '../../tests/e2e/chromium/shadow.ts'
import { findForeign } from './covered.ts'
import type { Kind } from './kinds.ts'

/** What the button of a row says; the first group is the key's name. */
export const BUTTON = /^Keyfit: use the key ([\s\S]*) in a client$/

export const say = (text: string) => process.stdout.write(`${text}\n`)
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
export const buttonsOf = (page: Page) => findInShadow(page, { tag: 'button', text: BUTTON })

/** Rows of keys to be seen on the page. */
export const countRows = (page: Page, { rows }: Kind) =>
  page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].filter((row) => row.checkVisibility()).length,
    rows,
  )

/** Brings every row into the window once, as somebody who scrolls: a row far from it needs no button yet. */
const passRows = (page: Page, { rows }: Kind) =>
  page.evaluate(async (selector) => {
    const all = [...document.querySelectorAll(selector)]
    const places: { part: Element; top: number; left: number }[] = []
    for (let part = all[0]?.parentElement; part; part = part.parentElement)
      places.push({ part, top: part.scrollTop, left: part.scrollLeft })
    for (const row of all) {
      row.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise(requestAnimationFrame)
    }
    for (const { part, top, left } of places) part.scrollTo({ top, left, behavior: 'instant' })
  }, rows)

/** What was expected of one front-end, and what did not hold. */
export interface Run {
  kind: Kind
  failures: string[]
  expectThat(holds: boolean, what: string, details?: readonly string[]): void
  /** Passes all rows, and waits until every one has its own button and none is left over; tells how many. */
  expectButtons(page: Page, when: string): Promise<number>
}

/** Begins to count what does not hold. */
export function startRun(kind: Kind): Run {
  const failures: string[] = []
  const expectThat: Run['expectThat'] = (holds, what, details = []) => {
    say(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
    if (holds) return
    failures.push(what)
    for (const line of details.slice(0, 6)) say(`     ${line}`)
  }
  return {
    kind,
    failures,
    expectThat,
    async expectButtons(page, when) {
      await passRows(page, kind)
      let [rows, buttons] = [0, -1]
      for (let tries = 0; tries < 40 && (rows !== buttons || rows === 0); tries += 1) {
        await page.waitForTimeout(100)
        // What is drawn anew while it is passed may be far again.
        if (tries % 10 === 9) await passRows(page, kind)
        ;[rows, buttons] = [await countRows(page, kind), (await buttonsOf(page)).length]
      }
      const named = (await buttonsOf(page)).map((each) => ({ ...each, name: BUTTON.exec(each.text)?.[1] ?? '' }))
      const foreign = await findForeign(page, named, kind.rows)
      const holds = rows > 0 && rows === buttons && foreign.length === 0
      expectThat(holds, `${when}: ${rows} rows, ${buttons} buttons, each in the row that it names`, foreign)
      return buttons
    },
  }
}
