// Writes licences.txt into every build: which packages are in it, and under which licence.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url))

/** Part of a bundle as Rolldown describes it to plugins. */
interface Output {
  type: 'asset' | 'chunk'
  /** By the path of each module that went in. */
  modules?: Record<string, unknown>
}

interface Manifest {
  name: string
  version: string
  license: string
  repository: { url: string }
}

/** The name of the package that a module comes from; null for our own. */
export function packageOf(modulePath: string): string | null {
  // What the tools themselves add to a bundle has a made-up path.
  const [, tool] = /^\0(vite|rolldown)\//.exec(modulePath) ?? []
  if (tool) return tool
  const [, inside] = /.*[\\/]node_modules[\\/](.+)/.exec(modulePath) ?? []
  const [scope, name] = inside?.split(/[\\/]/) ?? []
  if (scope === undefined) return null
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function licenceOf(name: string): string {
  const folder = join(packages, name)
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const source = repository.url
    .replace(/^git\+(https:|ssh:\/\/git@)/, 'https:')
    .replace(/^https:(?!\/\/)/, 'https://')
    .replace(/\.git$/, '')
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  const text =
    license === 'MPL-2.0'
      ? 'The text of the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/'
      : file === undefined
        ? 'Its package carries no text of the licence; its source does.'
        : // What Rolldown and Vite are themselves made from follows; none of that is in the bundle.
          readFileSync(join(folder, file), 'utf8')
            .split(/end of terms and conditions|\n# Licenses of bundled dependencies/)[0]!
            .trim()
  return `${name} ${version} (${license})\n${source}\n\n${text}`
}

/** A Vite plugin that notices what is bundled, and the function that writes it down when all is built. */
export function noticeLicences() {
  const bundled = new Set<string>()
  return {
    plugin: {
      name: 'keyfit-licences',
      generateBundle(_options: unknown, bundle: Record<string, Output>) {
        for (const { modules = {} } of Object.values(bundle))
          for (const path of Object.keys(modules)) {
            const name = packageOf(path)
            if (name !== null) bundled.add(name)
          }
      },
    },
    write(folder: string): void {
      const sections = [...bundled].sort().map(licenceOf)
      const line = `\n\n${'-'.repeat(80)}\n\n`
      const first =
        'Keyfit contains code of these packages, minified. The sources of Keyfit tell in scripts/ what is left out of one.'
      writeFileSync(join(folder, 'licences.txt'), `${[first, ...sections].join(line)}\n`)
    },
  }
}
