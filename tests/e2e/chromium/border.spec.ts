import { createHash } from 'node:crypto'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { contract } from '../../../utils/browser/contract.ts'
import { keys } from '../../fixtures/relay/index.ts'
import { launchExtension } from './extension.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'
import { savedWords, valueOf } from './vault-page.ts'

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url))
const names = Object.keys(contract) as (keyof typeof contract)[]
const pageOnly = names.filter((name) => contract[name].from === 'page')

/** An empty website under this host, whose scripts may do what a website's scripts may. */
async function openSite(page: Page, host: string): Promise<Page> {
  await page.route(`http://${host}:9/*`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>A site</p>' }))
  await page.goto(`http://${host}:9/`)
  return page
}

test('another extension gets no answer, whatever it sends, and the worker lives on', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'keyfit-other-')))
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Another', version: '1', permissions: ['storage'] }),
  )
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Another</title>')
  const both = `${BUILD},${folder}`
  const extension = await launchExtension({ args: [`--disable-extensions-except=${both}`, `--load-extension=${both}`] })
  // Chromium makes the id of an unpacked extension from its folder.
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  const other = await extension.context.newPage()
  await other.goto(
    `chrome-extension://${digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)))}/page.html`,
  )
  const answers = await other.evaluate(
    async ([id, types]) => {
      const ask = (type: string) =>
        chrome.runtime.sendMessage<unknown, unknown>(id, { type, request: {} }).then(
          (answer) => `${type} was answered: ${JSON.stringify(answer)}`,
          (error: unknown) => String(error),
        )
      const line = chrome.runtime.connect(id)
      const cut = new Promise<string>((resolve) => line.onDisconnect.addListener(() => resolve('cut')))
      const timeout = new Promise<string>((resolve) => setTimeout(() => resolve('open'), 3000))
      return { said: [...new Set(await Promise.all(types.map(ask)))], line: await Promise.race([cut, timeout]) }
    },
    [extension.id, names] as const,
  )
  expect(answers).toEqual({
    said: ['Error: Could not establish connection. Receiving end does not exist.'],
    line: 'cut',
  })
  const popup = await extension.openPopup()
  expect(await valueOf(popup, 'vault:state', {})).toMatchObject({ state: 'none' })
  await extension.close()
  await rm(folder, { recursive: true, force: true })
})

test('a script in a page gets nothing that is meant for our own pages, and nothing of what is stored', async ({
  extension,
  popup,
}) => {
  await valueOf(popup, 'vault:create', { passphrase: 'correct horse battery' })
  await valueOf(popup, 'vault:save', { id: null, revision: 0, words: savedWords(1, keys.good) })
  await popupPage(popup).fill({ apiKey: keys.good })
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  await openSite(await extension.context.newPage(), '127.0.0.1')
  const got = await popup.evaluate(async (types) => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
    const [run] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      args: [types],
      func: async (all: string[]) => {
        const tell = (asked: Promise<unknown>) => asked.then((answer) => JSON.stringify(answer), String)
        const messages = all.flatMap((type) => [
          { type, request: {} },
          { type, request: { id: 'abcdefgh12345678', which: 'current', on: false, passphrase: 'x'.repeat(900) } },
          { type, request: 'x'.repeat(1_000_000) },
        ])
        const { storage } = chrome
        return {
          answers: [...new Set(await Promise.all(messages.map((one) => tell(chrome.runtime.sendMessage(one)))))],
          stored: await Promise.all([storage.local, storage.session, storage.sync].map((area) => tell(area.get(null)))),
          written: await tell(storage.local.remove('vault')),
          // Only its own tab, whatever it asks for.
          menu: await tell(chrome.runtime.sendMessage({ type: 'console:menu', request: {}, tab: { id: 1 } })),
        }
      },
    })
    return run!.result
  }, pageOnly)
  const closed = 'Error: Access to storage is not allowed from this context.'
  expect(got).toMatchObject({
    answers: ['{"ok":false,"error":"not allowed"}'],
    stored: [closed, closed, closed],
    written: closed,
  })
  expect(got!.menu).not.toContain('sk-')
  expect((await valueOf(popup, 'vault:list', {})).connections).toHaveLength(1)
})

test('a website cannot tell that Keyfit is there, nor reach any of its files', async ({ extension }) => {
  expect(await extension.grant('http://127.0.0.1/*')).toBe(true)
  const page = await openSite(await extension.context.newPage(), '127.0.0.1')
  const popup = await extension.openPopup()
  const request = { origin: 'http://127.0.0.1:9' }
  await popup.evaluate((wish) => chrome.runtime.sendMessage({ type: 'site:enable', request: wish }), request)
  expect(await popup.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toHaveLength(1)
  await page.reload()
  const without = await openSite(await extension.context.newPage(), 'localhost')
  /** All that a script of the website can see of its surroundings. */
  const look = (site: Page) =>
    site.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).sort(),
      html: document.documentElement.outerHTML,
      chrome: Object.keys((globalThis as { chrome?: object }).chrome ?? {}).sort(),
      frames: frames.length,
    }))
  const seen = await look(page)
  expect(seen).toEqual(await look(without))
  expect(seen.chrome).not.toContain('runtime')

  const files = [
    'manifest.json',
    'popup.html',
    'icon/32.png',
    'console-menu.js',
    'clients.js',
    'content-scripts/console.js',
    'texts/first.txt',
  ]
  /** What comes of every way to load a file, in the order in which it comes. */
  const probe = (id: string) =>
    page.evaluate(
      ([host, paths]) => {
        const load = (tag: 'img' | 'script' | 'link' | 'iframe' | 'object', url: string) =>
          new Promise<string>((resolve) => {
            const element = document.createElement(tag)
            element.onload = () => resolve(`${tag} loads`)
            element.onerror = () => resolve(`${tag} fails`)
            element.setAttribute(tag === 'link' ? 'href' : tag === 'object' ? 'data' : 'src', url)
            if (tag === 'link') element.setAttribute('rel', 'stylesheet')
            document.body.append(element)
            setTimeout(() => resolve(`${tag} is silent`), 8000)
          })
        return Promise.all(
          paths.flatMap((path) => {
            const url = `chrome-extension://${host}/${path}`
            return [
              fetch(url).then(() => 'fetched', String),
              ...(['img', 'script', 'link', 'iframe', 'object'] as const).map((tag) => load(tag, url)),
            ]
          }),
        )
      },
      [id, files] as const,
    )
  const ours = await probe(extension.id)
  expect(ours).toEqual(await probe('abcdefghijklmnopabcdefghijklmnop'))
  expect(ours.filter((what) => /^(?:fetched|(?:img|script|link) loads)$/.test(what))).toEqual([])
  const opened = page.waitForEvent('popup')
  await page.evaluate((id) => void open(`chrome-extension://${id}/popup.html`), extension.id)
  expect((await opened).url()).not.toContain(extension.id)
})

test('our own pages run, show and send nothing but what is ours, and break no rule of it in use', async ({
  extension,
  relay,
}) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const broken: string[] = []
  await extension.context.exposeFunction('tellBroken', (rule: string) => broken.push(rule))
  await extension.context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      const { tellBroken } = globalThis as unknown as { tellBroken(rule: string): void }
      if (disposition === 'enforce') tellBroken(effectiveDirective)
    }),
  )
  for (const path of ['options.html', 'help.html']) {
    const page = await extension.context.newPage()
    await page.goto(`chrome-extension://${extension.id}/${path}`)
    await page.locator('main').first().waitFor()
    await page.close()
  }
  const popup = await extension.openPopup()
  const page = popupPage(popup)
  await page.check({ baseUrl: relay.url, apiKey: keys.good, model: 'gpt-5.2' })
  await page.expectCause('ok')
  expect(broken, 'in use').toEqual([])
  relay.reset()

  const tried = await popup.evaluate(async (url) => {
    const attempt = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      element.textContent = text
      document.body.append(element)
      return element
    }
    const names = {
      markup: attempt(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
      // Later: what a debugger runs itself may do more.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what must not be possible
      code: await new Promise((resolve) => setTimeout(() => resolve(attempt(() => new Function('return 1'))))),
      script: attempt(() => add('script', { src: `${url}/a.js` })),
      object: attempt(() => add('object', { data: `${url}/a` })),
      inline: attempt(() => add('script', {}, 'document.title = "stolen"')),
      policy: attempt(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('own', {}),
      ),
    }
    add('style', {}, 'body { color: red }')
    add('img', { src: `${url}/a.png` })
    add('iframe', { src: `${url}/a` })
    add('base', { href: url })
    ;(add('form', { action: `${url}/a`, method: 'post' }) as HTMLFormElement).submit()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { names, title: document.title, base: new URL(document.baseURI).protocol }
  }, relay.url)
  expect(tried).toEqual({
    names: {
      markup: 'TypeError',
      code: 'EvalError',
      script: 'TypeError',
      object: 'TypeError',
      inline: 'TypeError',
      policy: 'TypeError',
    },
    title: 'Keyfit',
    base: 'chrome-extension:',
  })
  expect(relay.requests).toEqual([])
  const rules = ['base-uri', 'form-action', 'frame-src', 'img-src', 'style-src-elem', 'trusted-types']
  await expect.poll(() => [...new Set(broken)]).toEqual(expect.arrayContaining(rules))
})

test('the background loads its own script for checks and no other', async ({ extension, relay }) => {
  const tried = await extension.worker.evaluate(async (url) => {
    const scope = globalThis as unknown as {
      importScripts(address: unknown): void
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    const attempt = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      foreign: attempt(() => scope.importScripts(`${url}/a.js`)),
      own: attempt(() => scope.importScripts('/clients.js')),
      anotherPolicy: attempt(() => scope.trustedTypes.createPolicy('own', {})),
      samePolicy: attempt(() => scope.trustedTypes.createPolicy('check', {})),
      // Later: what a debugger runs itself may do more.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what must not be possible
      code: await new Promise((resolve) => setTimeout(() => resolve(attempt(() => new Function('return 1'))))),
    }
  }, relay.url)
  expect(tried).toEqual({
    foreign: 'TypeError',
    own: 'TypeError',
    anotherPolicy: 'TypeError',
    samePolicy: 'TypeError',
    code: 'EvalError',
  })
  expect(relay.requests).toEqual([])
})
