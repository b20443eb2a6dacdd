// What Keyfit costs, measured on the production build beside no extension and an empty one, all taking turns in one run:
// npm run bench. Options: --rounds N, --other DIR (any unpacked extension), --other-popup FILE, --keep (writes docs/bench.*).
import { existsSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildBaseline } from './baseline/build.ts'
import { startBrowser } from './browser.ts'
import { measureCheck } from './measures/check.ts'
import { measureKeyPage } from './measures/key-page.ts'
import { measurePage } from './measures/page.ts'
import { measurePopup } from './measures/popup.ts'
import { measureReading, measureReadingGrowth } from './measures/read.ts'
import { measureSaved } from './measures/saved.ts'
import { measureWorker } from './measures/worker.ts'
import { keepsBound, renderCurves, renderMarkdown } from './render.ts'
import type { BenchResult } from './render.ts'
import type { Stand } from './types.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    other: { type: 'string', default: '' },
    'other-popup': { type: 'string', default: 'popup.html' },
    keep: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const build = inProject('.output/chrome-mv3')
const say = (text: string) => process.stdout.write(`${text}\n`)
if (!existsSync(`${build}/manifest.json`) || !(rounds >= 4)) {
  say('Needs a production build (npm run build) and at least --rounds 4.')
  process.exit(2)
}

const stands: Stand[] = [
  { name: 'none', browser: await startBrowser(null), popup: '' },
  { name: 'baseline', browser: await startBrowser(await buildBaseline()), popup: 'popup.html' },
  { name: 'keyfit', browser: await startBrowser(build), popup: 'popup.html' },
]
if (options.other !== '')
  stands.push({ name: 'other', browser: await startBrowser(options.other), popup: options['other-popup'] })

const series: BenchResult['series'][number][] = []
const growth: BenchResult['growth'][number][] = []
let version = ''
try {
  version = String((await stands[0]!.browser.devtools.send('Browser.getVersion')).product)
  for (const measure of [measurePopup, measureWorker, measurePage, measureCheck]) {
    say(`▸ ${measure.name}`)
    series.push(...(await measure(stands, rounds)))
  }
  say('▸ measureKeyPage')
  growth.push(...(await measureKeyPage(stands, Math.max(4, rounds >> 1))))
  say('▸ measureSaved')
  growth.push(...(await measureSaved(stands, Math.max(4, rounds >> 1))))
  say('▸ reading')
  series.push(...measureReading(rounds))
  growth.push(measureReadingGrowth(rounds))
} finally {
  for (const { browser } of stands) await browser.close()
}

const machine = {
  browser: version,
  node: process.version,
  system: `${platform()} ${arch()}, ${cpus().length} cores`,
  rounds: String(rounds),
}
const result = { machine, series, growth }
say(`\n${renderMarkdown(result)}`)
if (options.keep) {
  writeFileSync(inProject('docs/bench.json'), `${JSON.stringify(result, null, 1)}\n`)
  writeFileSync(inProject('docs/bench.md'), renderMarkdown(result))
  writeFileSync(inProject('docs/bench.svg'), renderCurves(growth))
  say('docs/bench.md, bench.json and bench.svg are up to date.')
}
if ([...series, ...growth].some((one) => keepsBound(one) === false)) {
  say('Over a bound: see ✗ above.')
  process.exitCode = 1
}
