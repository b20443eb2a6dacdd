import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Text of a file of this project. */
export const readProjectFile = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Paths of all files below a folder of this project, relative to its root, with `/` on every platform. */
export function projectFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(path.indexOf(`/${folder}/`) + 1))
    .sort()
}
