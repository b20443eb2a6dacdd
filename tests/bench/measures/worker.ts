import { alternate, collect } from '../collect.ts'
import type { Browser } from '../browser.ts'
import type { Series, Stand } from '../types.ts'

/** Keyfit's cheapest question; to the others it is a message like any other. */
const ASK = `(async () => {
  const start = performance.now()
  await chrome.runtime.sendMessage({ type: 'check:look', request: {} }).catch(() => undefined)
  return performance.now() - start
})()`

const isRunning = async ({ devtools, extensionId }: Browser): Promise<boolean> => {
  const { targetInfos } = (await devtools.send('Target.getTargets')) as { targetInfos: { type: string; url: string }[] }
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
}

/** From a stopped worker to its first answer, and the answer after that. */
export async function measureWorker(stands: readonly Stand[], rounds: number): Promise<Series[]> {
  const { series, add } = collect([
    {
      id: 'worker-cold',
      title: 'Worker: cold start to first answer',
      unit: 'ms',
      bound: { of: 'baseline', ratio: 1.5 },
    },
    { id: 'worker-warm', title: 'Worker: answer when awake', unit: 'ms' },
  ])
  const withWorker = stands.filter(({ browser }) => browser.extensionId !== '')
  await alternate(withWorker, rounds, async ({ name, browser }, counts) => {
    const tab = await browser.open()
    await tab.goto(`chrome-extension://${browser.extensionId}/manifest.json`)
    await tab.send('ServiceWorker.enable')
    await tab.evaluate(ASK)
    await tab.send('ServiceWorker.stopAllWorkers')
    for (let tries = 0; tries < 100 && (await isRunning(browser)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 100))
    const cold = await tab.evaluate<number>(ASK)
    const warm = await tab.evaluate<number>(ASK)
    await tab.close()
    if (!counts) return
    add('worker-cold', name, cold)
    add('worker-warm', name, warm)
  })
  return series
}
