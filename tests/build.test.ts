import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from '../utils/i18n/parts.ts'
import { projectFiles, readProjectFile } from './project.ts'

const build = '.output/chrome-mv3'
const size = (path: string) => statSync(fileURLToPath(new URL(`../${path}`, import.meta.url))).size

beforeAll(() => {
  if (!existsSync(new URL(`../${build}/manifest.json`, import.meta.url)))
    throw new Error('No production build to test. Run: npm run build')
})

/** All that one page loads before its first paint: its HTML, the scripts and styles it names, and one language. */
function pageSize(page: string): number {
  const html = readProjectFile(`${build}/${page}.html`)
  const assets = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!)
  const texts = [pathOf('first'), pathOf('first', 'zh-CN')]
  return [`${page}.html`, ...texts, ...new Set(assets)].reduce((sum, path) => sum + size(`${build}/${path}`), 0)
}

describe('manifest', () => {
  test('asks for no more than this', () => {
    const manifest = JSON.parse(readProjectFile(`${build}/manifest.json`)) as Record<string, unknown>
    expect({ ...manifest, version: '*' }).toMatchSnapshot()
  })

  test('no all-sites permission, no resource a page could see', () => {
    const manifest = readProjectFile(`${build}/manifest.json`)
    expect(manifest).not.toContain('<all_urls>')
    expect(manifest).not.toContain('web_accessible_resources')
    expect(manifest).not.toContain('"tabs"')
  })
})

test('the content script tells V8 to compile all of it, and leaves no name behind', () => {
  expect(readProjectFile(`${build}/content-scripts/console.js`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(function/)
})

describe('budgets, in bytes', () => {
  test('content script ≤ 24 kB', () => {
    expect(size(`${build}/content-scripts/console.js`)).toBeLessThanOrEqual(24_000)
  })
  test('background ≤ 160 kB', () => {
    // With what it loads when it has something to check.
    expect(size(`${build}/background.js`) + size(`${build}/check.js`)).toBeLessThanOrEqual(160_000)
  })
  test('popup ≤ 320 kB', () => {
    expect(pageSize('popup')).toBeLessThanOrEqual(320_000)
  })
})

test('the build holds no source map, no test and no path of a machine', () => {
  const files = projectFiles(build)
  expect(files.filter((path) => /\.map$|test|fixture/.test(path))).toEqual([])
  const scripts = files.filter((path) => path.endsWith('.js')).map(readProjectFile)
  expect(scripts.filter((code) => /(\/home\/|\/Users\/(?!\||\)|\[)\w+\/|node_modules)/.test(code)).length).toBe(0)
})

test('every part of the extension API that is used has its table in the polyfill', () => {
  const used = ['entrypoints', 'components', 'utils/browser']
    .flatMap(projectFiles)
    .flatMap((path) => [...readProjectFile(path).matchAll(/\bbrowser\.([a-zA-Z]+)[.)]/g)].map(([, name]) => name!))
  const metadata = readProjectFile('scripts/trim-polyfill.ts')
  expect(used.length).toBeGreaterThan(20)
  expect([...new Set(used)].filter((name) => metadata.includes(`'${name}'`))).toEqual([])
})

describe('licences', () => {
  const { dependencies } = JSON.parse(readProjectFile('package.json')) as { dependencies: Record<string, string> }
  const bundled = () => readProjectFile(`${build}/licences.txt`).match(/^\S+ \S+ \([\w.-]+\)$/gm) ?? []

  test.each(Object.entries(dependencies))('%s is named with its version', (name, version) => {
    expect(bundled().join('\n')).toMatch(new RegExp(`^${name} ${version.replaceAll('.', '\\.')} \\(`, 'm'))
  })

  test('besides them only React’s scheduler and what the build tools add', () => {
    const names = bundled().map((line) => line.split(' ')[0]!)
    const tools = ['@wxt-dev/browser', 'rolldown', 'vite', 'wxt']
    expect(names).toEqual([...Object.keys(dependencies), 'scheduler', ...tools].sort())
  })
})

// Set by scripts/test.ts, which has just built and packed all; else what is old would be compared with a new build.
const builtAll = process.env.KEYFIT_BUILT_ALL === '1'

describe('the package for the store', () => {
  const { version } = JSON.parse(readProjectFile('package.json')) as { version: string }
  const read = () => readFileSync(new URL(`../.output/keyfit-${version}-chrome.zip`, import.meta.url))

  test.runIf(builtAll)('is ≤ 300 kB', () => {
    expect(read().length).toBeLessThanOrEqual(300_000)
  })

  test.runIf(builtAll)('holds the build and nothing else', () => {
    const zip = read()
    const end = zip.length - 22
    const names: string[] = []
    for (let from = zip.readUInt32LE(end + 16); from < end;) {
      const name = zip.toString('utf8', from + 46, from + 46 + zip.readUInt16LE(from + 28))
      const start = zip.readUInt32LE(from + 42) + 30 + zip.readUInt16LE(zip.readUInt32LE(from + 42) + 26)
      const packed = zip.subarray(start, start + zip.readUInt32LE(from + 20))
      const content = zip.readUInt16LE(from + 10) === 0 ? packed : inflateRawSync(packed)
      const built = readFileSync(new URL(`../${build}/${name}`, import.meta.url))
      expect(content.equals(built), name).toBe(true)
      expect(zip.readUInt32LE(from + 16), name).toBe(crc32(built))
      names.push(`${build}/${name}`)
      from += 46 + zip.readUInt16LE(from + 28)
    }
    expect(names.sort()).toEqual(projectFiles(build).sort())
  })
})

describe('other browsers', () => {
  const filesOf = (folder: string) =>
    projectFiles(`.output/${folder}`).filter((path) => !path.endsWith('/manifest.json'))
  const manifestOf = (folder: string) =>
    JSON.parse(readProjectFile(`.output/${folder}/manifest.json`)) as Record<string, unknown>

  // A build of its own each, so this shows as well that one source always gives the same bytes.
  test.runIf(builtAll).each(['edge-mv3', 'firefox-mv3', 'safari-mv3'])(
    '%s holds the same bytes as the build for Chrome, but for the manifest',
    (folder) => {
      const names = filesOf(folder).map((path) => path.slice(`.output/${folder}/`.length))
      expect(names).toEqual(filesOf('chrome-mv3').map((path) => path.slice('.output/chrome-mv3/'.length)))
      const different = names.filter((name) => {
        const read = (from: string) => readFileSync(new URL(`../.output/${from}/${name}`, import.meta.url))
        return !read(folder).equals(read('chrome-mv3'))
      })
      expect(different).toEqual([])
    },
  )

  test.runIf(builtAll)('the manifest for Edge is that for Chrome', () => {
    expect(manifestOf('edge-mv3')).toEqual(manifestOf('chrome-mv3'))
  })

  test.runIf(builtAll)('the manifest for Firefox differs only where Firefox does', () => {
    const { background, browser_specific_settings, sidebar_action, ...firefox } = manifestOf('firefox-mv3')
    const { side_panel, ...chrome } = manifestOf('chrome-mv3')
    for (const key of ['background', 'minimum_chrome_version', 'incognito']) delete chrome[key]
    // A sidebar needs no permission, and shows the same page as the side panel.
    const permissions = (chrome.permissions as string[]).filter((name) => name !== 'sidePanel')
    expect(firefox).toEqual({ ...chrome, permissions })
    expect(side_panel).toEqual({ default_path: 'popup.html#panel' })
    expect(sidebar_action).toMatchObject({ default_panel: 'popup.html#panel', open_at_install: false })
    expect(background).toEqual({ scripts: ['background.js'] })
    expect(browser_specific_settings).toMatchObject({
      gecko: { id: 'keyfit@keyfit.dev', data_collection_permissions: { required: ['none'] } },
    })
  })
})
