import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from './devtools.ts'
import type { Devtools } from './devtools.ts'

const foundBrowser = fileURLToPath(new URL('../../node_modules/.cache/keyfit-chromium', import.meta.url))

/** One open tab. */
export interface Tab {
  sessionId: string
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>
  /** Runs as if the user had clicked, and waits for a promise. */
  evaluate<T>(expression: string): Promise<T>
  goto(url: string): Promise<void>
  /** Main-thread milliseconds since the tab was opened: all of it, and what scripts took. */
  cpu(): Promise<{ task: number; script: number }>
  /** Bytes of JavaScript objects after a garbage collection. */
  heap(): Promise<number>
  close(): Promise<void>
}

/** A Chromium with at most one extension. */
export interface Browser {
  devtools: Devtools
  /** Empty without an extension. */
  extensionId: string
  open(options?: { init?: string }): Promise<Tab>
  /** Permits a host, as a click in one of the extension's own pages would. `page` is any page of the extension. */
  grant(hostPattern: string, page: string): Promise<void>
  close(): Promise<void>
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Without a folder of an unpacked extension it is the bare browser. */
export async function startBrowser(extension: string | null): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'keyfit-bench-'))
  const child = spawn(
    process.env.CHROMIUM_PATH ?? readFileSync(foundBrowser, 'utf8'),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--window-size=1000,800',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error(`the browser ended: ${said.slice(-300)}`)))
  })
  const devtools = await connect(url)

  const open: Browser['open'] = async ({ init } = {}) => {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = (await devtools.send('Target.attachToTarget', { targetId, flatten: true })) as {
      sessionId: string
    }
    const send: Tab['send'] = (method, params) => devtools.send(method, params, sessionId)
    await send('Page.enable')
    await send('Performance.enable', { timeDomain: 'threadTicks' })
    if (init) await send('Page.addScriptToEvaluateOnNewDocument', { source: init })
    return {
      sessionId,
      send,
      async evaluate<T>(expression: string) {
        const options = { awaitPromise: true, returnByValue: true, userGesture: true }
        const answer = (await send('Runtime.evaluate', { expression, ...options })) as {
          result: { value: T }
          exceptionDetails?: { text: string; exception?: { description?: string } }
        }
        const { exceptionDetails: failure } = answer
        if (failure) throw new Error(failure.exception?.description ?? failure.text)
        return answer.result.value
      },
      async goto(address) {
        const loaded = devtools.next('Page.loadEventFired', sessionId)
        await send('Page.navigate', { url: address })
        await loaded
      },
      async cpu() {
        const { metrics } = (await send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
        const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
        return { task: of('TaskDuration'), script: of('ScriptDuration') }
      },
      async heap() {
        await send('HeapProfiler.enable')
        for (let round = 0; round < 2; round += 1) await send('HeapProfiler.collectGarbage')
        return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize
      },
      async close() {
        await devtools.send('Target.closeTarget', { targetId })
      },
    }
  }

  let extensionId = ''
  for (let tries = 0; extension && extensionId === '' && tries < 100; tries += 1) {
    const { extensions } = (await devtools.send('Extensions.getExtensions')) as {
      extensions: { id: string; path: string }[]
    }
    extensionId = extensions.find(({ path }) => path === extension)?.id ?? ''
    if (extensionId === '') await pause(50)
  }
  if (extension && extensionId === '') throw new Error(`the browser did not load ${extension}`)

  return {
    devtools,
    extensionId,
    open,
    async grant(hostPattern, page) {
      const tab = await open()
      await tab.goto('chrome://extensions')
      // A private API of this page: what it allows, a request then gets without a dialog.
      await tab.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(hostPattern)})`,
      )
      await tab.goto(`chrome-extension://${extensionId}/${page}`)
      const granted = await tab.evaluate<boolean>(
        `chrome.permissions.request({ origins: [${JSON.stringify(hostPattern)}] })`,
      )
      await tab.close()
      if (!granted) throw new Error(`${hostPattern} was not granted`)
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      // Its answer may be lost with the line.
      void devtools.send('Browser.close').catch(() => undefined)
      await Promise.race([ended, pause(3_000)])
      devtools.close()
      child.kill('SIGKILL')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
