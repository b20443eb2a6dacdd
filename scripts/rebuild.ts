// Builds the production build of Chrome once more, elsewhere, and compares: two builds of one commit are the same bytes.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'wxt'

const first = '.output/chrome-mv3'
const elsewhere = '.output/again'

/** SHA-256 of every file, by its path in the folder. */
function hashesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort()
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

await build({ outDir: elsewhere })
const [one, other] = [hashesOf(first), hashesOf(join(elsewhere, 'chrome-mv3'))]
const differing = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
rmSync(elsewhere, { recursive: true })
for (const path of differing) process.stdout.write(`  not the same: ${path}\n`)
if (differing.length === 0) process.stdout.write(`  ${one.size} files, the same bytes.\n`)
process.exitCode = differing.length === 0 ? 0 : 1
