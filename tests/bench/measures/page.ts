import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { alternate, collect } from '../collect.ts'
import type { Series, Stand } from '../types.ts'

const PARAGRAPHS = 300
const html = `<!doctype html><title>A page</title>${Array.from(
  { length: PARAGRAPHS },
  (_, index) => `<p>Paragraph ${index} <a href="#${index}">link</a> <input></p>`,
).join('')}`

/** What an ordinary page, no console, pays for an installed extension. */
export async function measurePage(stands: readonly Stand[], rounds: number): Promise<Series[]> {
  const { series, add } = collect([
    { id: 'page-cpu', title: 'Other page: main thread', unit: 'ms' },
    { id: 'page-script', title: 'Other page: scripts of the extension, bytes', unit: 'bytes', bound: { atMost: 0 } },
    { id: 'page-heap', title: 'Other page: heap', unit: 'bytes' },
  ])
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await alternate(stands, rounds, async ({ name, browser }, counts) => {
    const tab = await browser.open()
    await tab.goto(url)
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 200))')
    const { task } = await tab.cpu()
    const heap = await tab.heap()
    await tab.close()
    if (!counts) return
    add('page-cpu', name, task)
    add('page-heap', name, heap)
  })
  await alternate(stands, 1, async ({ name, browser }, counts) => {
    const tab = await browser.open()
    let bytes = 0
    await tab.send('Debugger.enable')
    const stop = browser.devtools.on('Debugger.scriptParsed', tab.sessionId, ({ url, length }) => {
      if (String(url).startsWith('chrome-extension:')) bytes += Number(length)
    })
    await tab.goto(url)
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
    stop()
    await tab.close()
    if (counts) add('page-script', name, bytes)
  })
  server.close()
  server.closeAllConnections()
  return series
}
