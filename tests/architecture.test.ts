import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, readProjectFile } from './project.ts'

/** Who may import whom, one way. An area may always import itself. */
const allowed: Record<string, readonly string[]> = {
  relay: [],
  i18n: [],
  lint: ['relay'],
  probe: ['relay'],
  diagnosis: ['probe', 'relay'],
  clients: ['diagnosis', 'i18n', 'relay'],
  consoles: ['relay'],
  report: ['diagnosis', 'i18n', 'probe', 'relay'],
  vault: ['diagnosis', 'lint', 'relay'],
  check: ['clients', 'diagnosis', 'lint', 'probe', 'relay', 'report'],
  browser: ['check', 'clients', 'diagnosis', 'i18n', 'lint', 'probe', 'relay', 'report', 'vault'],
  components: ['browser', 'check', 'clients', 'diagnosis', 'i18n', 'lint', 'probe', 'relay', 'report', 'vault'],
  entrypoints: [
    'browser',
    'check',
    'clients',
    'components',
    'consoles',
    'diagnosis',
    'i18n',
    'lint',
    'probe',
    'relay',
    'report',
    'vault',
  ],
}

const core = ['relay', 'i18n', 'lint', 'probe', 'diagnosis', 'clients', 'consoles', 'report', 'vault', 'check']

function areaOf(path: string): string {
  const [top, second] = path.split('/')
  // What stands in `utils` itself leads through the whole: check.ts and its kin.
  return top !== 'utils' ? top! : second!.endsWith('.ts') ? 'check' : second!
}

interface Import {
  /** Project path for our own files, else the package name. */
  target: string
  typeOnly: boolean
}

function importsOf(path: string): Import[] {
  const pattern = /^(import|export)( type)?\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm
  return [...readProjectFile(path).matchAll(pattern)].map(([, , type, from, bare]) => {
    const target = (from ?? bare)!
    return {
      target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      typeOnly: type !== undefined,
    }
  })
}

const files = [...projectFiles('utils'), ...projectFiles('components'), ...projectFiles('entrypoints')].filter((path) =>
  /\.tsx?$/.test(path),
)

describe('imports run one way', () => {
  test.each(files)('%s', (path) => {
    const area = areaOf(path)
    const wrong = importsOf(path)
      .filter(({ target }) => /^(utils|components|entrypoints)\//.test(target))
      .map(({ target }) => target)
      .filter((target) => areaOf(target) !== area && !allowed[area]!.includes(areaOf(target)))
    expect(wrong, `${area} must not import these`).toEqual([])
  })
})

describe('a registry entry imports no sibling', () => {
  const folders = ['utils/lint/rules', 'utils/probe/probes', 'utils/diagnosis/causes']
  const entries = files.filter((path) => folders.includes(posix.dirname(path)) && !path.endsWith('/index.ts'))
  test.each(entries)('%s', (path) => {
    const siblings = importsOf(path).filter(({ target }) => entries.includes(target))
    expect(siblings).toEqual([])
  })
})

describe('the core is pure', () => {
  test.each(files.filter((path) => path.startsWith('utils/') && core.includes(areaOf(path))))('%s', (path) => {
    const code = readProjectFile(path)
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|'[^'\n]*'/gm, '')
      // A program that we hand out may do what our own core may not; what is put into its text is ours.
      .replace(/`[^`]*`/g, (template) => template.match(/\$\{[^}]*\}/g)?.join(' ') ?? '')
    // `crypto` is allowed, as `TextEncoder` is: one library in Node and all browsers, and what it draws at random decides nothing.
    // `fetch`, `document` and `location` may be members and parameters of our own types, never globals.
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|globalThis\.(?!fetch\b)|console\.(log|error|warn)|chrome\.|browser\.|localStorage\.|window\.)/
    expect(impure.exec(code)?.[0]).toBeUndefined()
  })
})

describe('borders', () => {
  test('webextension-polyfill is imported by one file', () => {
    const importers = files.filter((path) => importsOf(path).some(({ target }) => target === 'webextension-polyfill'))
    expect(importers).toEqual(['utils/browser/api.ts'])
  })

  test('the content script reaches neither zod nor React nor the polyfill', () => {
    const reached = new Set<string>()
    const packages = new Set<string>()
    const visit = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { target, typeOnly } of importsOf(path)) {
        if (typeOnly) continue
        if (/^(utils|components|entrypoints)\//.test(target)) visit(target)
        else packages.add(target)
      }
    }
    visit('entrypoints/console.content/index.ts')
    expect([...packages].filter((name) => !name.startsWith('wxt/utils/'))).toEqual([])
  })

  test('components touch the extension API only through hooks', () => {
    const importers = files
      .filter((path) => path.startsWith('components/') && !path.startsWith('components/hooks/'))
      .filter((path) => importsOf(path).some(({ target }) => target.startsWith('utils/browser/')))
    expect(importers).toEqual([])
  })
})
