import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { findConsole } from '../../utils/consoles/index.ts'
import type { ConsolePage, KeyRow } from '../../utils/consoles/types.ts'
import { startConsole } from '../fixtures/console/index.ts'
import type { ConsoleOptions, DemoConsole } from '../fixtures/console/index.ts'

const fixtures = join(import.meta.dirname, '../fixtures/console')

interface HappyDom {
  setURL(url: string): void
}
const happyDom = () => (window as unknown as { happyDOM: HappyDom }).happyDOM

/** The page under test. Without a layout, `hidden` says what is visible. */
export const testPage = (replace: Partial<ConsolePage> = {}): ConsolePage => ({
  document,
  location,
  storage: localStorage,
  fetch: (input, init) => window.fetch(input, init),
  isVisible: (element) => element.closest('[hidden]') === null,
  ...replace,
})

export const rowsOf = (page: ConsolePage): KeyRow[] => findConsole(page)?.keyRows(page) ?? []

/** Runs a demo console's own front-end in the test's document, against its real server. */
export async function openConsole(options: ConsoleOptions): Promise<{ page: ConsolePage; demo: DemoConsole }> {
  const demo = await startConsole(options)
  localStorage.clear()
  happyDom().setURL(demo.keyPageUrl)
  const html = await (await window.fetch(demo.keyPageUrl)).text()
  // The app is started below: happy-dom runs no module scripts and loads no styles.
  const inert = html.replace(/<link[^>]*>|<script type="module".*<\/script>/g, '')
  const { head, body } = new DOMParser().parseFromString(inert, 'text/html')
  document.head.innerHTML = head.innerHTML
  document.body.innerHTML = body.innerHTML
  const module = join(fixtures, 'pages', `${options.kind}.js`)
  const app = (await import(/* @vite-ignore */ module)) as { start(): Promise<void> }
  const settings = window as unknown as { __APP_CONFIG__?: unknown }
  settings.__APP_CONFIG__ = { api_base_url: options.apiBaseUrl }
  await app.start()
  const page = testPage()
  await vi.waitUntil(() => rowsOf(page).length > 0)
  return { page, demo }
}

/** Shows a hand-written page. */
export function showFixture(name: string, path: string): void {
  localStorage.clear()
  happyDom().setURL(`https://console.example${path}`)
  document.head.innerHTML = ''
  document.body.innerHTML = readFileSync(join(fixtures, `${name}.html`), 'utf8')
}

/** What a server answers to `METHOD /path`; the query does not matter. */
export type Replies = Record<string, { status?: number; body?: unknown; html?: string }>

/** A console API that gives fixed answers, and what it was asked. */
export function fixedAnswers(replies: Replies): { fetch: typeof fetch; asked: string[]; headers: Headers[] } {
  const asked: string[] = []
  const headers: Headers[] = []
  return {
    asked,
    headers,
    fetch: (input, init) => {
      const call = `${init?.method ?? 'GET'} ${new URL(input as string).pathname}`
      asked.push(call)
      headers.push(new Headers(init?.headers))
      const reply = replies[call]
      if (!reply) return Promise.reject(new TypeError('Failed to fetch'))
      const { status = 200, body, html } = reply
      return Promise.resolve(new Response(html ?? JSON.stringify(body), { status }))
    },
  }
}

export const demoKeys = [
  { name: 'cherry-studio', key: `sk-${'a1'.repeat(24)}`, group: 'default' },
  { name: 'a <b> & "c"', key: `sk-${'b2'.repeat(24)}`, status: 'disabled' },
  { name: 'codex', key: `sk-${'c3'.repeat(24)}`, status: 'expired' },
  { name: 'cursor', key: `sk-${'d4'.repeat(24)}`, status: 'exhausted' },
  { name: 'cline', key: `sk-${'e5'.repeat(24)}` },
] as const
