// What the buttons cost a running console: `node scripts/consoles/cost.ts --url URL --kind ID`, after a build. The page is
// loaded without and with us by turns, each in a new tab; --rounds N (5). The figures are medians.
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { launchExtension } from '../../tests/e2e/chromium/extension.ts'
import { kinds } from './kinds.ts'
import type { Kind } from './kinds.ts'
import { counters } from './load.ts'
import { buttonsOf, countRows, say } from './run.ts'
import { enableSite } from './site.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    storage: { type: 'string', default: '{}' },
  },
})
const kind = kinds.find(({ id }) => id === values.kind)
if (!kind || !URL.canParse(values.url)) {
  say('Usage: node scripts/consoles/cost.ts --url URL --kind ID')
  process.exit(2)
}

/** One load of the page. Times in ms. */
interface Cost {
  rows: number
  /** Script of the whole page. */
  script: number
  /** Everything that the page's main thread did. */
  task: number
  /** Heap after what is unused was thrown away, in kB. */
  heap: number
  /** Our own script: from its first byte until the page was still. */
  ours: number
  /** Our own script, for one batch of changes with all rows there. */
  batch: number
}

interface TraceEvent {
  name: string
  dur?: number
  args?: { data?: { url?: string } }
}

/** How long our own script ran while `act` did something, in ms. */
async function traceOurs(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const own = traceEvents.filter(
    ({ name, args }) =>
      /^(?:FunctionCall|EvaluateScript|v8\.compile)$/.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
  )
  return own.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0)
}

const BATCHES = 20

/** Changes the page as a console does, one frame after the other. */
const touch = (page: Page, { rows }: Kind) =>
  page.evaluate(
    async ([selector, times]) => {
      for (let round = 0; round < times; round += 1) {
        document.querySelector(selector)?.parentElement?.append(document.createComment(''))
        await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    },
    [rows, BATCHES] as const,
  )

const extension = await launchExtension({ viewport: { width: 1440, height: 900 } })

async function measure(): Promise<Cost> {
  const page = await extension.context.newPage()
  const stored = Object.entries(JSON.parse(values.storage) as Record<string, string>)
  await page.addInitScript((entries) => {
    for (const [name, value] of entries) localStorage.setItem(name, value)
  }, stored)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const ours = await traceOurs(page, async () => {
    await page.goto(values.url)
    await page.waitForSelector(kind!.rows, { timeout: 60_000 })
    await page.waitForTimeout(2_500)
  })
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000
  const rows = await countRows(page, kind!)
  const { heap } = await counters(page)
  const batches = (await buttonsOf(page)).length > 0 ? await traceOurs(page, () => touch(page, kind!)) : 0
  await page.close()
  const [script, task] = [metric('ScriptDuration'), metric('TaskDuration')]
  return { rows, script, task, heap: heap / 1000, ours, batch: batches / BATCHES }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

try {
  const site = await enableSite(extension, values.url)
  const [without, withUs]: [Cost[], Cost[]] = [[], []]
  await site.off()
  await measure()
  for (let round = 0; round < Number(values.rounds); round += 1) {
    without.push(await measure())
    await site.on()
    withUs.push(await measure())
    await site.off()
  }
  const of = (costs: Cost[], name: keyof Cost) => median(costs.map((cost) => cost[name]))
  const rows = of(withUs, 'rows')
  say(`${rows} rows          without      with`)
  for (const name of ['script', 'task', 'heap'] as const) {
    const unit = name === 'heap' ? 'kB' : 'ms'
    say(
      `${name.padEnd(12)} ${of(without, name).toFixed(0).padStart(8)}  ${of(withUs, name).toFixed(0).padStart(8)} ${unit}`,
    )
  }
  const [ours, batch] = [of(withUs, 'ours'), of(withUs, 'batch')]
  const size = (path: string) => statSync(`.output/chrome-mv3/${path}`).size
  say(`our script while loading  ${ours.toFixed(1)} ms (${((ours / rows) * 100).toFixed(1)} ms per 100 rows)`)
  say(`our script a batch        ${batch.toFixed(2)} ms (${((batch / rows) * 100).toFixed(2)} ms per 100 rows)`)
  say(
    `injected at load          ${size('content-scripts/console.js')} bytes, at the first click ${size('clients.js') + size('console-menu.js')}`,
  )
} finally {
  await extension.close()
}
