import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Home } from './home.ts'
import type { Installed } from './install.ts'
import type { RealClient } from './rows.ts'

/** How a start of a client ended. */
export interface Ending {
  output: string
  /** Null when it had to be stopped. */
  code: number | null
  milliseconds: number
}

/** A port that nothing listens on: a client that calls home fails at once, with or without internet. */
const DEAD_PROXY = 'http://127.0.0.1:9'
const noInternet = {
  http_proxy: DEAD_PROXY,
  https_proxy: DEAD_PROXY,
  HTTP_PROXY: DEAD_PROXY,
  HTTPS_PROXY: DEAD_PROXY,
  NO_PROXY: '127.0.0.1,localhost',
  no_proxy: '127.0.0.1,localhost',
}

function environment({ home }: Home, { path }: Installed, client: RealClient): Record<string, string> {
  return {
    PATH: path,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    TERM: 'dumb',
    ...(client.callsOut ? {} : noInternet),
    GIT_AUTHOR_NAME: 'Demo',
    GIT_AUTHOR_EMAIL: 'demo@relay.example',
    GIT_COMMITTER_NAME: 'Demo',
    GIT_COMMITTER_EMAIL: 'demo@relay.example',
    ...client.env,
  }
}

interface Limits {
  key: string
  command: readonly string[]
  seconds: number
  enough: () => boolean
}

/** Some clients leave a service behind. What was started from this home is known by its environment. */
function stopLeftovers(home: string): void {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const variables = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0')
      if (variables.includes(`HOME=${home}`)) process.kill(Number(id), 'SIGKILL')
    } catch {
      // It ended by itself, or is another user's.
    }
  }
}

/** Starts a client in its home and waits for its end, or stops it after `seconds` or when `enough` says so. */
export async function start(
  home: Home,
  installed: Installed,
  client: RealClient,
  { key, command, seconds, enough }: Limits,
): Promise<Ending> {
  const begin = performance.now()
  const child = spawn('nice', ['bash', '-c', home.script, 'bash', ...command], {
    cwd: home.folder,
    env: environment(home, installed, client),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (errors += text))
  child.stdin.on('error', () => {})
  child.stdin.end(client.typesKey ? `${key}\n` : '')

  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // It has just ended.
    }
    stopLeftovers(home.home)
  }
  const watch = setInterval(() => {
    if (performance.now() - begin > seconds * 1000 || enough()) stop()
  }, 500)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  const milliseconds = performance.now() - begin
  // Whoever was left behind holds the output open.
  stop()
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { output: stripVTControlCharacters(`${output}\n${errors}`), code, milliseconds }
}
