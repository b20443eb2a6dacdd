// Writes the pages that are made from the registries: docs/causes. Run it after a change to a cause's texts: npm run docs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { causePages } from './docs/causes.ts'

const folder = fileURLToPath(new URL('../docs/causes/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const { name, text } of causePages()) writeFileSync(folder + name, text)
process.stdout.write('docs/causes is up to date.\n')
