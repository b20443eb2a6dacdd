import { startConsole } from '../../fixtures/console/index.ts'
import { alternate } from '../collect.ts'
import { median } from '../statistics.ts'
import type { Growth, Stand } from '../types.ts'

const SIZES = [10, 100, 1_000]

/** What our buttons cost the page of a console: main-thread script time with them, less the time without. */
export async function measureKeyPage(stands: readonly Stand[], rounds: number): Promise<Growth[]> {
  const compared = stands.filter(({ name }) => name === 'none' || name === 'keyfit')
  const keyfit = compared.find(({ name }) => name === 'keyfit')!.browser
  await keyfit.grant('http://127.0.0.1/*', 'options.html')
  const script: Growth = {
    id: 'key-page-script',
    title: 'Key page: scripts for the buttons (of rows near the window)',
    unit: 'ms',
    points: [],
    bound: { size: 100, atMost: 15 },
  }
  for (const size of SIZES) {
    const site = await startConsole({
      kind: 'sub2api',
      apiBaseUrl: 'https://api.relay-one.net',
      pageSize: size,
      keys: Array.from({ length: size }, (_, index) => ({
        name: `key-${index}`,
        key: `sk-${String(index).padStart(8, '0')}Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4`,
      })),
    })
    const settings = await keyfit.open()
    await settings.goto(`chrome-extension://${keyfit.extensionId}/options.html`)
    const origin = JSON.stringify(site.url)
    await settings.evaluate(`chrome.runtime.sendMessage({ type: 'site:enable', request: { origin: ${origin} } })`)
    await settings.close()
    const took: Record<string, number[]> = { none: [], keyfit: [] }
    await alternate(compared, rounds, async ({ name, browser }, counts) => {
      const tab = await browser.open()
      await tab.goto(site.keyPageUrl)
      // The buttons of all rows that are seen come at once.
      const [wanted, least] = name === 'keyfit' ? ['[data-keyfit]', 1] : ['tbody tr', size]
      await tab.evaluate(`new Promise((resolve, reject) => {
        const start = performance.now()
        const look = () => document.querySelectorAll(${JSON.stringify(wanted)}).length >= ${least} ? setTimeout(resolve, 300)
          : performance.now() - start > 20000 ? reject(new Error('no buttons')) : setTimeout(look, 50)
        look()
      })`)
      if (counts) took[name]!.push((await tab.cpu()).script)
      await tab.close()
    })
    script.points.push({ size, value: Math.max(0, median(took.keyfit!)! - median(took.none!)!) })
    await site.close()
  }
  return [script]
}
