import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RealClient } from './rows.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Pinned versions by package. */
const pins: Readonly<Record<RealClient['from'], Readonly<Record<string, string>>>> = {
  npm: (JSON.parse(read('package.json')) as { dependencies: Record<string, string> }).dependencies,
  pip: Object.fromEntries(
    read('requirements.txt')
      .trim()
      .split('\n')
      .map((line) => line.split('==') as [string, string]),
  ),
  system: {},
}

/** The version that the facts were checked with; undefined for what comes with the system. */
export const pinnedVersion = ({ from, packages: [name = ''] }: RealClient): string | undefined => pins[from][name]

/** A client on this computer. */
export interface Installed {
  version: string
  folder: string
  /** Value of PATH under which its program is found. */
  path: string
}

interface Options {
  /** The newest versions instead of the pinned ones. */
  latest: boolean
}

/** Its own folder for each client, so that one broken package breaks no other. */
const folderOf = (name: string, { latest }: Options) => join(root, '.clients', latest ? 'latest' : 'pinned', name)

function run(command: string, args: readonly string[], cwd: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: path }
    const child = spawn('nice', [command, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim().slice(-400)))))
  })
}

async function installFromNpm(folder: string, packages: readonly string[], options: Options, path: string) {
  const dependencies = Object.fromEntries(packages.map((name) => [name, options.latest ? 'latest' : pins.npm[name]]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], folder, path)
}

async function installFromPip(folder: string, packages: readonly string[], { latest }: Options, path: string) {
  await run('python3', ['-m', 'venv', '.'], folder, path)
  const wanted = packages.map((name) => (latest ? name : `${name}==${pins.pip[name]}`))
  await run('bin/pip', ['install', '--quiet', ...wanted], folder, path)
}

function versionOf(folder: string, { from, packages: [name = ''] }: RealClient): string {
  if (from === 'npm') {
    const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
    return (JSON.parse(text) as { version: string }).version
  }
  if (from === 'pip')
    return /^Version: (.+)$/m.exec(spawnSync('bin/pip', ['show', name], { cwd: folder }).stdout.toString())?.[1] ?? ''
  return /\d[\w.]*/.exec(spawnSync(name, ['--version']).stdout.toString())?.[0] ?? ''
}

const SYSTEM_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)

let nodePath: Promise<string> | undefined

/**
 * The clients need a newer Node than Keyfit; npm has it as a package. It goes above their folders, where npm finds it for
 * their install scripts before it finds Keyfit's own.
 */
function installNode(): Promise<string> {
  nodePath ??= (async () => {
    const folder = join(root, '.clients')
    const bin = join(folder, 'node_modules', '.bin')
    const path = `${bin}${delimiter}${SYSTEM_PATH}`
    if (!existsSync(join(bin, 'node'))) {
      mkdirSync(folder, { recursive: true })
      await installFromNpm(folder, ['node'], { latest: false }, `${process.env.PATH ?? ''}`)
    }
    return path
  })()
  return nodePath
}

/** Installs a client unless it is there already, in the wanted version. */
export async function install(client: RealClient, options: Options): Promise<Installed> {
  const path = await installNode()
  const folder = folderOf(client.variant ? `${client.id}-${client.variant}` : client.id, options)
  const stamp = join(folder, 'installed')
  const wanted = options.latest ? '' : client.packages.map((name) => `${name}@${pins[client.from][name]}`).join('\n')
  if (client.from !== 'system' && !(existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && wanted)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    await (client.from === 'npm' ? installFromNpm : installFromPip)(folder, client.packages, options, path)
    writeFileSync(stamp, wanted)
  }
  const bin = join(folder, client.from === 'npm' ? 'node_modules/.bin' : 'bin')
  return { version: versionOf(folder, client), folder, path: `${bin}${delimiter}${path}` }
}
