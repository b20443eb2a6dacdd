// A stock Firefox over WebDriver BiDi, which Firefox speaks by itself: Playwright would need a build of its own.
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running Firefox. */
export interface Session {
  /** Sends one command; its answer is as the specification says. */
  send<T = unknown>(method: string, params?: object): Promise<T>
  close(): Promise<void>
}

/** What is waiting for its answer. */
interface Call {
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Answer {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: unknown
  error?: string
  message?: string
}

async function connect(url: string): Promise<{ socket: WebSocket; send: Session['send'] }> {
  const socket = new WebSocket(url)
  const calls = new Map<number, Call>()
  let last = 0
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as Answer
    const call = id === undefined ? undefined : calls.get(id)
    if (!call) return
    calls.delete(id!)
    if (type === 'success') call.resolve(result)
    else call.reject(new Error(`${error}: ${message}`))
  }
  socket.onclose = () => {
    for (const { reject } of calls.values()) reject(new Error('Firefox is gone'))
  }
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`Firefox does not answer on ${url}`))
  })
  return {
    socket,
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        last += 1
        calls.set(last, { resolve: (value) => resolve(value as T), reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
  }
}

/** Starts Firefox without a window, with a profile of its own. */
export async function startFirefox(program: string, preferences: Record<string, string | number | boolean>) {
  const profile = await mkdtemp(join(tmpdir(), 'keyfit-firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  // System access is what lets pages of the extension be opened, and the browser's own menus and panels be clicked.
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    firefox.stderr.on('data', (data) => {
      said += String(data)
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    firefox.once('error', reject)
    void gone.then(() => reject(new Error(`Firefox ended by itself: ${said}`)))
  })
  const { socket, send } = await connect(`${url}/session`)
  await send('session.new', { capabilities: {} })
  const session: Session = {
    send,
    async close() {
      void send('browser.close').catch(() => undefined)
      const patience = setTimeout(() => firefox.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(patience)
      socket.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return session
}
