import { alternate, collect } from '../collect.ts'
import type { Series, Stand } from '../types.ts'

/** Notes when the first field can be typed into. */
const WATCH = `globalThis.__field = null;
new MutationObserver((_, observer) => {
  for (const field of document.querySelectorAll('input:not([type=checkbox], [type=radio]), textarea'))
    if (field.getClientRects().length > 0) { globalThis.__field = performance.now(); observer.disconnect(); return }
}).observe(document, { childList: true, subtree: true })`

const SETTLED = `new Promise((resolve) => {
  const start = performance.now()
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    const done = paint !== undefined && globalThis.__field !== null
    if (done || performance.now() - start > 5000) resolve({ paint: paint ?? 5000, field: globalThis.__field ?? 5000 })
    else setTimeout(look, 10)
  }
  look()
})`

/** From the click on the icon to a field: the popup's page in a tab, where its own clock can be read. */
export async function measurePopup(stands: readonly Stand[], rounds: number): Promise<Series[]> {
  const { series, add } = collect([
    { id: 'popup-paint', title: 'Popup: first paint', unit: 'ms', bound: { of: 'baseline', ratio: 1.3 } },
    { id: 'popup-field', title: 'Popup: first field to type into', unit: 'ms' },
    { id: 'popup-cpu', title: 'Popup: main thread until the field', unit: 'ms' },
    { id: 'popup-bytes', title: 'Popup: scripts until a second after', unit: 'bytes' },
    { id: 'popup-heap', title: 'Popup: heap a second after', unit: 'bytes' },
  ])
  const withPopup = stands.filter(({ popup }) => popup !== '')
  await alternate(withPopup, rounds, async ({ name, browser, popup }, counts) => {
    const tab = await browser.open({ init: WATCH })
    await tab.goto(`chrome-extension://${browser.extensionId}/${popup}`)
    const { paint, field } = await tab.evaluate<{ paint: number; field: number }>(SETTLED)
    const { task } = await tab.cpu()
    await tab.close()
    if (!counts) return
    add('popup-paint', name, paint)
    add('popup-field', name, field)
    add('popup-cpu', name, task)
  })
  await alternate(withPopup, 4, async ({ name, browser, popup }, counts) => {
    const tab = await browser.open()
    const lengths = new Map<string, number>()
    await tab.send('Debugger.enable')
    const stop = browser.devtools.on('Debugger.scriptParsed', tab.sessionId, ({ url, length }) => {
      if (String(url).startsWith('chrome-extension:')) lengths.set(String(url), Number(length))
    })
    await tab.goto(`chrome-extension://${browser.extensionId}/${popup}`)
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))')
    stop()
    await tab.send('Debugger.disable')
    const heap = await tab.heap()
    await tab.close()
    if (!counts) return
    add(
      'popup-bytes',
      name,
      [...lengths.values()].reduce((sum, length) => sum + length, 0),
    )
    add('popup-heap', name, heap)
  })
  return series
}
