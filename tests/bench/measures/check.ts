import { keys, startRelay } from '../../fixtures/relay/index.ts'
import type { RecordedRequest } from '../../fixtures/relay/index.ts'
import { collect } from '../collect.ts'
import type { Series, Stand } from '../types.ts'

const LATENCY_MS = 100
/** Requests that arrive closer together than this were sent together. */
const SAME_WAVE_MS = LATENCY_MS / 2

/** The requests of a check, in the waves in which they were sent. */
function wavesOf(requests: readonly RecordedRequest[]): RecordedRequest[][] {
  const waves: RecordedRequest[][] = []
  for (const request of requests) {
    const wave = waves.at(-1)
    if (wave && request.time - wave.at(-1)!.time < SAME_WAVE_MS) wave.push(request)
    else waves.push([request])
  }
  return waves
}

/** A free check, beside the same requests sent bare from a page of the extension, in the same waves. */
export async function measureCheck(stands: readonly Stand[], rounds: number): Promise<Series[]> {
  const { series, add } = collect([
    {
      id: 'check',
      title: `Free check, relay ${LATENCY_MS} ms away`,
      unit: 'ms',
      bound: { of: 'baseline', ratio: 1.1 },
    },
  ])
  const { browser } = stands.find(({ name }) => name === 'keyfit')!
  await browser.grant('http://127.0.0.1/*', 'options.html')
  const relay = await startRelay({ latencyMs: LATENCY_MS })
  const tab = await browser.open()
  await tab.goto(`chrome-extension://${browser.extensionId}/options.html`)
  const request = {
    draft: { baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' },
    paid: false,
    extras: { agent: false, json: false },
    wireApis: [],
  }
  const CHECK = `new Promise((resolve) => {
    const start = performance.now()
    chrome.storage.session.onChanged.addListener(function hear({ check }) {
      if (check?.newValue?.status !== 'done') return
      chrome.storage.session.onChanged.removeListener(hear)
      resolve(performance.now() - start)
    })
    void chrome.runtime.sendMessage({ type: 'check:start', request: ${JSON.stringify(request)} })
  })`
  await tab.evaluate(CHECK)
  const waves = wavesOf(relay.requests).map((wave) =>
    wave.map(({ method, path, query, headers, body }) => ({
      url: relay.url + path + query,
      method,
      body: method === 'GET' ? null : body,
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => /^(authorization|x-|anthropic-|content-type|accept$)/.test(name)),
      ),
    })),
  )
  const BARE = `(async () => {
    const start = performance.now()
    for (const wave of ${JSON.stringify(waves)})
      await Promise.all(wave.map(async ({ url, ...init }) =>
        (await fetch(url, { ...init, cache: 'no-store', credentials: 'omit', redirect: 'manual' })).text()))
    return performance.now() - start
  })()`
  await tab.evaluate(BARE)
  for (let round = 0; round < rounds; round += 1) {
    add('check', 'keyfit', await tab.evaluate<number>(CHECK))
    add('check', 'baseline', await tab.evaluate<number>(BARE))
  }
  await tab.close()
  await relay.close()
  return series
}
