// Holds the built extension to its promises on a running console: `npm run test:consoles -- --url URL --kind ID`.
// --url may be an address that signs in and leads to the key page. --profile keeps a browser profile in which you are signed in.
// --copies N: how many rows to copy from (3; some consoles show few keys an hour). --storage '{"name":"value"}' is set first.
// --remove deletes the first key of the console: only where that does no harm. --loads N: how often to load with and without us (4).
import { parseArgs } from 'node:util'
import { launchExtension } from '../tests/e2e/chromium/extension.ts'
import { leaveAndReturn, removeFirst, search, showFifty, sort, turnPages } from './consoles/acts.ts'
import { checkCopies } from './consoles/copies.ts'
import { findCovered, findMoved } from './consoles/covered.ts'
import { kinds } from './consoles/kinds.ts'
import { counters, load, storm } from './consoles/load.ts'
import type { Counters, Shifts } from './consoles/load.ts'
import { BUTTON, buttonsOf, oneLine, say, startRun } from './consoles/run.ts'
import { watchSecrets } from './consoles/secrets.ts'
import { enableSite } from './consoles/site.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
    copies: { type: 'string', default: '3' },
    storage: { type: 'string', default: '{}' },
    loads: { type: 'string', default: '4' },
    remove: { type: 'boolean', default: false },
  },
})
const kind = kinds.find(({ id }) => id === values.kind)
if (!kind || !URL.canParse(values.url)) {
  say(`Usage: npm run test:consoles -- --url URL --kind ${kinds.map(({ id }) => id).join('|')}`)
  process.exit(2)
}

const WIDTHS = [1440, 1024, 800, 390, 340]
/** Below this a part moved by less than a line of the page. */
const SAME_SHIFT = 0.005
/** How much more the page may hold with us after a storm and three ways there and back. */
const MOST_MORE: Counters = { nodes: 400, listeners: 40, heap: 1_500_000 }

const run = startRun(kind)
const { expectThat, expectButtons, failures } = run
const extension = await launchExtension({ profile: values.profile, viewport: { width: WIDTHS[0]!, height: 900 } })

async function open() {
  const page = await extension.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const stored = Object.entries(JSON.parse(values.storage) as Record<string, string>)
  await page.addInitScript((entries) => {
    for (const [name, value] of entries) localStorage.setItem(name, value)
  }, stored)
  return { page, errors }
}

/** What a storm and three ways there and back leave behind. */
async function exercise(withUs: boolean): Promise<{ grown: Counters; errors: string[] }> {
  const { page, errors } = await open()
  await load(page, values.url, kind!)
  await leaveAndReturn(run, page)
  const start = await counters(page)
  await storm(page, kind!)
  for (let round = 0; round < 3; round += 1) await leaveAndReturn(run, page)
  const buttons = (await buttonsOf(page)).length
  if (buttons > 0 !== withUs) expectThat(false, `${buttons} buttons when counting what is held`)
  const end = await counters(page)
  await page.close()
  const grown = Object.fromEntries(
    Object.entries(end).map(([name, value]) => [name, value - start[name as keyof Counters]]),
  ) as unknown as Counters
  return { grown, errors }
}

try {
  const site = await enableSite(extension, values.url)
  // The first load of all is slower, and moves more or less for that alone; then without and with us by turns.
  const shifts: Record<'cold' | 'without' | 'with', Shifts[]> = { cold: [], without: [], with: [] }
  const loadOnce = async (into: Shifts[]) => {
    const { page } = await open()
    into.push(await load(page, values.url, kind))
    await page.close()
  }
  await site.off()
  await loadOnce(shifts.cold)
  for (let round = 0; round < Number(values.loads); round += 1) {
    await loadOnce(shifts.without)
    await site.on()
    await loadOnce(shifts.with)
    await site.off()
  }
  const most = (each: Shifts[]) => each.reduce((one, other) => (one.shift > other.shift ? one : other))
  const numbers = (each: Shifts[]) => each.map(({ shift }) => shift.toFixed(4)).join(' ')
  // A busy machine makes a page move its parts more than it did just before, with us or without.
  const usual = [...shifts.with].sort((one, other) => one.shift - other.shift)[shifts.with.length >> 1]!
  expectThat(
    usual.shift <= most(shifts.without).shift + SAME_SHIFT,
    `layout shift while loading: ${numbers(shifts.with)}, without us ${numbers(shifts.without)}`,
    usual.parts,
  )
  const bare = await exercise(false)
  await site.on()
  const ours = await exercise(true)
  for (const name of Object.keys(MOST_MORE) as (keyof Counters)[]) {
    const more = ours.grown[name] - Math.max(0, bare.grown[name])
    expectThat(more < MOST_MORE[name], `${name} stay level: ${ours.grown[name]} more, without us ${bare.grown[name]}`)
  }

  const { page, errors } = await open()
  const watch = watchSecrets(page, extension)
  await load(page, values.url, kind)
  await page.bringToFront()
  await expectButtons(page, 'at first')
  const listed = await page.evaluate(kind.listKeys)
  const address = await page.evaluate(kind.readAddress)
  const names = new Set(listed.map(({ name }) => oneLine(name)))
  const strange = (await buttonsOf(page)).filter(({ text }) => !names.has(BUTTON.exec(text)?.[1] ?? ''))
  expectThat(strange.length === 0, `every button names a key of the console (${listed.length} keys)`)

  const asked = { most: Number(values.copies), listed, address }
  const copied = await checkCopies(run, page, { ...asked, when: 'first page' })
  await turnPages(run, page, listed.length, async () => {
    copied.push(...(await checkCopies(run, page, { ...asked, when: 'second page' })))
  })

  await page.goto(values.url)
  await expectButtons(page, 'loaded again')
  await search(run, page, listed)
  await sort(run, page)
  await showFifty(run, page, listed.length)
  await storm(page, kind)
  await expectButtons(page, 'after a storm of re-renders')
  await leaveAndReturn(run, page)
  await expectButtons(page, 'left and back again')
  copied.push(...(await checkCopies(run, page, { ...asked, when: 'after all that' })))
  const keys = listed.map(({ key }) => key)
  const { secrets, leaks } = await watch.findLeaks(keys, copied)
  expectThat(secrets > 0 && leaks.length === 0, `${secrets} session tokens and all keys stayed in the page`, leaks)
  if (values.remove) await removeFirst(run, page)

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(1_000)
    await expectButtons(page, `${width} px wide`)
    const covered = await findCovered(page, await buttonsOf(page))
    expectThat(covered.length === 0, `${width} px wide: ${covered.length} buttons cover something`, covered)
    const moved = await findMoved(page, kind.rows)
    expectThat(moved.length === 0, `${width} px wide: ${moved.length} parts of the rows were moved`, moved)
    await page.screenshot({ path: `.output/consoles/${kind.id}-${new URL(values.url).port}-${width}.png` })
  }
  // Numbers in them differ from load to load.
  const known = new Set(bare.errors.map((text) => text.slice(0, 60)))
  const news = [...errors, ...ours.errors].filter((text) => !known.has(text.slice(0, 60)))
  expectThat(news.length === 0, `${news.length} errors in the page's console that are not there without us`, news)
} finally {
  await extension.close()
}
say(failures.length === 0 ? 'All holds.' : `${failures.length} do not hold.`)
process.exit(failures.length === 0 ? 0 : 1)
