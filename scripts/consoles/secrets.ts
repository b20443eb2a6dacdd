import type { Page, Request } from '@playwright/test'
import type { Extension } from '../../tests/e2e/chromium/extension.ts'

/** Shorter words occur by chance. */
const SHORTEST = 12

/** Everything that proves who is signed in: cookies, what the app keeps, and what it was given while we watched. */
async function sessionSecrets(page: Page, given: readonly string[]): Promise<string[]> {
  const cookies = await page.context().cookies()
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([name, value]) => (/token/i.test(name) ? [String(value)] : [])),
  )
  const all = [...cookies.map(({ value }) => value), ...kept, ...given]
  return [...new Set(all)].filter((secret) => secret.length >= SHORTEST && !/^\d+$/.test(secret))
}

/** What the page and our script in it asked for, and where session tokens and keys were found that do not belong there. */
export interface Watch {
  findLeaks(keys: readonly string[], copied: readonly string[]): Promise<{ secrets: number; leaks: string[] }>
}

export function watchSecrets(page: Page, extension: Extension): Watch {
  const asked: Request[] = []
  const given: string[] = []
  page.on('request', (request) => asked.push(request))
  page.on('response', (response) => {
    if (!/auth\/refresh|login/.test(response.url())) return
    void response.text().then(
      (text) =>
        given.push(...[...text.matchAll(/"(?:access|refresh)_token":\s*"([^"]+)"/g)].map(([, token]) => token!)),
      () => undefined,
    )
  })
  return {
    async findLeaks(keys, copied) {
      const secrets = await sessionSecrets(page, given)
      const { origin } = new URL(page.url())
      const leaks = asked.flatMap((request) => {
        const isOwn = new URL(request.url()).origin === origin
        const sent = isOwn ? [request.url()] : [request.url(), request.postData(), JSON.stringify(request.headers())]
        return [...secrets, ...keys].some((secret) => sent.some((text) => text?.includes(secret)))
          ? [`${request.method()} ${request.url().slice(0, 60)}`]
          : []
      })
      if (secrets.some((secret) => copied.some((text) => text.includes(secret)))) leaks.push('the clipboard')
      const own = await extension.context.newPage()
      await own.goto(`chrome-extension://${extension.id}/options.html`)
      const stored = await own.evaluate(async () =>
        JSON.stringify(await Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])),
      )
      await own.close()
      if ([...secrets, ...keys].some((secret) => stored.includes(secret))) leaks.push("the extension's storage")
      const dom = await page.content()
      // Where the console itself writes a whole key into its page, it is there without us too.
      if (secrets.some((secret) => dom.includes(secret))) leaks.push('the page')
      return { secrets: secrets.length, leaks }
    },
  }
}
