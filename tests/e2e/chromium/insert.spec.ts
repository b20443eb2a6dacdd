import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { expect, test as base } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const words = { baseUrl: 'https://api.relay-one.net', apiKey: keys.good, model: 'gpt-5.2' }

/** A controlled field as React makes it: it ignores an `input` event after which its own setter knows the value already. */
const html = (frame: string) => `<!doctype html><title>web client</title>
<input id="url"><input id="key" type="password" value="sk-old"><input id="mail" type="email"><input id="fixed" readonly>
<textarea id="chat">before  after</textarea><div id="rich" contenteditable></div><div id="host"></div>
<iframe id="frame" src="${frame}"></iframe>
<script>
  const state = (window.state = {})
  for (const field of document.querySelectorAll('input')) {
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    let known = field.value
    Object.defineProperty(field, 'value', {
      get() { return native.get.call(this) },
      set(value) { known = value; native.set.call(this, value) },
    })
    field.addEventListener('input', () => {
      const value = native.get.call(field)
      if (value === known) return
      known = value
      state[field.id] = value
    })
  }
  const inner = document.createElement('input')
  document.querySelector('#host').attachShadow({ mode: 'open' }).append(inner)
</script>`

interface Fixtures {
  /** A page with fields, and a frame from another origin in it. */
  site: { url: string }
  /** Id of the one saved connection. */
  saved: string
}

const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html')
      const { port } = server.address() as AddressInfo
      response.end(request.url === '/frame' ? '<input id="inside">' : html(`http://localhost:${port}/frame`))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    server.closeAllConnections()
    server.close()
  },
  saved: async ({ extension }, use) => {
    // A click in the real menu permits the tab by itself; the event alone does not.
    await extension.grant('http://127.0.0.1/*')
    const page = await extension.openPopup()
    await ask(page, 'vault:create', { passphrase: 'a long enough passphrase' })
    const saved = await ask<{ id: string }>(page, 'vault:save', {
      id: null,
      revision: 0,
      words: { name: 'My relay', ...words, note: '', favourites: [] },
    })
    await page.close()
    await use(saved.id)
  },
})

const ask = <T>(page: Page, type: string, request: object): Promise<T> =>
  page.evaluate(
    async (message) => {
      const sent = await chrome.runtime.sendMessage<unknown, { value: { ok: boolean; value: unknown } }>(message)
      if (!sent.value.ok) throw new Error(JSON.stringify(sent))
      return sent.value.value as never
    },
    { type, request },
  )

/** The event of the browser's own menu, for a field of the page's own frame or of the one in it. */
const choose = (extension: Extension, page: Page, menuItemId: string, more: object = {}) =>
  extension.worker.evaluate(
    async ([id, pageUrl, given]) => {
      const tab = (await chrome.tabs.query({})).find(({ title }) => title === 'web client')
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void }
      }
      onClicked.dispatch({ menuItemId: id, editable: true, pageUrl, frameId: 0, ...given }, tab!)
    },
    [menuItemId, page.url(), more] as const,
  )

/** Ids of items that the browser's menu has; it does not tell, but it refuses to change what is not there. */
const inMenu = (extension: Extension, ids: readonly string[]): Promise<string[]> =>
  extension.worker.evaluate(async (asked) => {
    const found: string[] = []
    for (const id of asked)
      await chrome.contextMenus.update(id, {}).then(
        () => found.push(id),
        () => undefined,
      )
    return found
  }, ids)

async function open(extension: Extension, url: string): Promise<Page> {
  const page = await extension.context.newPage()
  await page.goto(url)
  return page
}

test('the words of a saved connection go into the fields, and the page takes them as typed', async ({
  extension,
  site,
  saved,
}) => {
  const page = await open(extension, site.url)
  await page.locator('#url').focus()
  await choose(extension, page, `insert:${saved}:baseUrl`)
  await expect(page.locator('#url')).toHaveValue(words.baseUrl)
  await page.locator('#key').focus()
  await choose(extension, page, `insert:${saved}:apiKey`)
  await expect(page.locator('#key')).toHaveValue(words.apiKey)
  expect(await page.evaluate('state')).toEqual({ url: words.baseUrl, key: words.apiKey })

  await page.locator('#chat').focus()
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#chat')!.setSelectionRange(7, 7))
  await choose(extension, page, `insert:${saved}:model`)
  await expect(page.locator('#chat')).toHaveValue('before gpt-5.2 after')
  await page.locator('#rich').focus()
  await choose(extension, page, `insert:${saved}:model`)
  await expect(page.locator('#rich')).toHaveText('gpt-5.2')
  await page.locator('#host input').focus()
  await choose(extension, page, `insert:${saved}:model`)
  await expect(page.locator('#host input')).toHaveValue('gpt-5.2')
})

test('where a word does not belong it is not put, and the popup says why', async ({ extension, site, saved }) => {
  const page = await open(extension, site.url)
  const popup = await extension.openPopup()
  for (const [field, word, says] of [
    ['#chat', 'apiKey', 'a key goes only into'],
    ['#rich', 'apiKey', 'a key goes only into'],
    ['#mail', 'apiKey', 'that field does not take it'],
    ['#fixed', 'apiKey', 'that field does not take it'],
    ['#key', 'model', 'that field does not take it'],
  ] as const) {
    await page.bringToFront()
    await page.locator(field).focus()
    const before = await page.content()
    await choose(extension, page, `insert:${saved}:${word}`)
    await expect(popup.getByText(says)).toBeVisible()
    await expect(popupPage(popup).field('API key')).toHaveValue(words.apiKey)
    expect(await page.content()).toBe(before)
    expect(await page.evaluate('state')).toEqual({})
    await popup.getByRole('button', { name: 'Undo' }).click()
  }
})

test('a frame from elsewhere, and a page that came after the click, get nothing', async ({
  extension,
  site,
  saved,
}) => {
  const page = await open(extension, site.url)
  const popup = await extension.openPopup()
  const frame = page.frame({ url: /\/frame$/ })!
  await page.bringToFront()
  await frame.locator('#inside').focus()
  const frameId = await extension.worker.evaluate(async () => {
    const [tab] = (await chrome.tabs.query({})).filter(({ title }) => title === 'web client')
    const [top] = await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, func: () => 0 })
    return top!.frameId + 1
  })
  await choose(extension, page, `insert:${saved}:apiKey`, { frameId, frameUrl: frame.url() })
  await expect(popup.getByText('lets no extension into that page')).toBeVisible()
  await expect(frame.locator('#inside')).toHaveValue('')
  await popup.getByRole('button', { name: 'Undo' }).click()

  await page.locator('#key').focus()
  await choose(extension, page, `insert:${saved}:apiKey`, { pageUrl: 'https://another-site.net/settings' })
  await expect(popup.getByText('that field does not take it')).toBeVisible()
  await expect(page.locator('#key')).toHaveValue('sk-old')
})

test('the menu follows the vault: names while it is open, one item while it is locked', async ({
  extension,
  saved,
}) => {
  const ids = [`insert:${saved}`, `insert:${saved}:apiKey`, 'open', 'check-selection', 'check-model', 'check-link']
  const always = ids.slice(3)
  await expect.poll(() => inMenu(extension, ids)).toEqual([...ids.slice(0, 2), ...always])
  const page = await extension.openPopup()
  await ask(page, 'vault:lock', {})
  await expect.poll(() => inMenu(extension, ids)).toEqual(['open', ...always])
  await ask(page, 'vault:unlock', { passphrase: 'a long enough passphrase' })
  await expect.poll(() => inMenu(extension, ids)).toEqual([...ids.slice(0, 2), ...always])
  await ask(page, 'vault:wipe', {})
  await expect.poll(() => inMenu(extension, ids)).toEqual(always)
})
