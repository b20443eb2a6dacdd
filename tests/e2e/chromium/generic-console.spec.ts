import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures.ts'
import { enableOn, keyButton, openMenu, says } from './key-page.ts'
import { clickInShadow } from './shadow.ts'

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (...rows: readonly string[]) => `<table><tbody>${rows.join('')}</tbody></table>`
const actions = '<button>Edit</button> <button>Delete</button>'

/** Path and page; how many of its rows get a button. */
const pages: readonly (readonly [name: string, path: string, html: string, buttons: number])[] = [
  [
    'a console nobody described',
    '/account/api-keys',
    table(
      row('laptop', '<code>cr_ab12****wxyz</code> <button>Copy</button>', 'Active', actions),
      row('phone', '<code>sk-abcd…wxyz</code> <button>Copy</button>', 'Expired', actions),
    ),
    2,
  ],
  ['prices', '/pricing/tokens', table(row('gpt-5.2', '$1.25 / 1M', '<button>Buy</button>', actions)), 0],
  ['logs with masked keys', '/logs', table(row('10:31', 'sk-abcd****wxyz', '200', actions)), 0],
  [
    'documentation',
    '/docs/api-keys',
    table(row('OPENAI_API_KEY', '<code>sk-abcd...wxyz</code> <button>Copy</button>')),
    0,
  ],
  ['a list still loading', '/tokens', table(row('Loading...', '<button>Retry</button><button>Cancel</button>')), 0],
]

test('an unknown console gets buttons that leave its keys alone and say what to do; look-alikes get none', async ({
  extension,
}) => {
  const server = createServer(({ url }, response) => {
    const html = pages.find(([, path]) => path === url)?.[2] ?? ''
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [known, ...others] = pages
  const page = await enableOn(extension, { keyPageUrl: url + known![1] })
  expect(await says(page, 'button', keyButton)).toBe(known![3])

  await openMenu(page, 0)
  expect(
    await says(page, 'p', /^Keyfit does not know this console and leaves its keys alone\. Copy the key here/),
  ).toBe(1)
  expect(await says(page, 'button', /^(?:Copy for|Open in (?!Keyfit)|Check)/), 'nothing that would need the key').toBe(
    0,
  )
  await clickInShadow(page, 'button', 'Open in Keyfit')
  await expect.poll(() => says(page, 'div', /^Now copy the key here and paste it into Keyfit\.$/)).toBe(1)
  const popup = await extension.openPopup()
  await expect(popup.getByLabel('Base URL', { exact: true })).toHaveValue(url)
  await expect(popup.getByLabel('API key', { exact: true })).toHaveValue('')

  await page.bringToFront()
  for (const [name, path, , buttons] of others) {
    await page.goto(url + path)
    // The script is there by the time that the browser is idle; so it is asked whether it drew anything.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))))
    expect.soft(await says(page, 'button', keyButton), name).toBe(buttons)
  }
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
})
