import { browser } from '../../utils/browser/api.ts'

/** A worker without events is stopped after 30 s; any API call counts as life. Source: developer.chrome.com, 2026-11-22. */
const INTERVAL = 20_000

/** Keeps the worker alive until the work is done. */
export async function keepAlive(work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
}
