import type { Page } from '@playwright/test'
import type { Kind } from './kinds.ts'

/** How far the page's parts moved by themselves. */
export interface Shifts {
  shift: number
  parts: string[]
}

/** Counts from now on how far the page's parts move by themselves. */
const watchShifts = () => {
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
}

/** Loads the key page and waits until it is still. */
export async function load(page: Page, url: string, { rows }: Kind): Promise<Shifts> {
  await page.addInitScript(watchShifts)
  await page.goto(url)
  await page.waitForSelector(rows, { timeout: 60_000 })
  await page.waitForTimeout(2_500)
  return page.evaluate(() => (window as unknown as { seen: Shifts }).seen)
}

/** What a page holds after all that is unused was thrown away. */
export interface Counters {
  nodes: number
  listeners: number
  heap: number
}

export async function counters(page: Page): Promise<Counters> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { nodes, listeners: jsEventListeners, heap: usedSize }
}

const STORM_MS = 5_000

/** A hundred re-renders a second that throw our buttons away. */
export const storm = (page: Page, { rows }: Kind) =>
  page.evaluate(
    ([selector, length]) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          for (const host of document.querySelectorAll('[data-keyfit]')) if (host.closest(selector)) host.remove()
          const cell = document.querySelector(selector)?.firstElementChild
          const mark = document.createElement('i')
          cell?.append(mark)
          mark.remove()
        }, 10)
        setTimeout(() => (clearInterval(timer), resolve()), length)
      }),
    [rows, STORM_MS] as const,
  )
