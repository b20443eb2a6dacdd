import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../../../node_modules/.cache/keyfit-baseline', import.meta.url))

/** Builds the empty extension that Keyfit is compared with: the same React, the same bundler. Returns its folder. */
export async function buildBaseline(): Promise<string> {
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir: out, emptyOutDir: true, modulePreload: false, rollupOptions: { input: `${here}popup.html` } },
  })
  for (const file of ['manifest.json', 'background.js']) copyFileSync(here + file, `${out}/${file}`)
  return out
}
