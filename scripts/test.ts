// Everything CI runs, in the order in which a mistake is cheapest to find. Each part says what it does.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const windows = process.platform === 'win32'
const vitestReport = 'node_modules/.cache/keyfit-vitest.json'
const playwrightReport = 'node_modules/.cache/keyfit-playwright.json'
const failed: string[] = []

function run(what: string, command: string, args: string[]): boolean {
  process.stdout.write(`\n▸ ${what}\n`)
  const before = performance.now()
  const ok = spawnSync(command, args, { stdio: 'inherit', shell: windows }).status === 0
  process.stdout.write(`  ${ok ? 'ok' : 'FAILED'} (${((performance.now() - before) / 1000).toFixed(1)} s)\n`)
  if (!ok) failed.push(what)
  return ok
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** A report that is missing counts as a failure: the runner died. */
function count(file: string, read: (report: never) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

mkdirSync('node_modules/.cache', { recursive: true })
rmSync(vitestReport, { force: true })
rmSync(playwrightReport, { force: true })

run('Format', 'prettier', ['--check', '--log-level=warn', '.'])
run('Build and pack (production, chrome)', 'wxt', ['zip'])
for (const browser of ['edge', 'firefox', 'safari'])
  run(`Build (production, ${browser})`, 'wxt', ['build', '--browser', browser])
run('Build again: the same bytes?', 'node', ['scripts/rebuild.ts'])
run('Types', 'tsc', ['--noEmit'])
run('Lint', 'eslint', ['--max-warnings=0'])
process.env.KEYFIT_BUILT_ALL = '1'
const config = ['--config', 'tests/vitest.config.ts']
run('Unit tests', 'vitest', [
  'run',
  ...config,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
])
run('Browser tests', 'playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'])

const unit = count(
  vitestReport,
  (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }),
)
const browser = count(
  playwrightReport,
  ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
)

if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}.\n`)
process.stdout.write(
  `\n${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed, ${unit.skipped + browser.skipped} skipped\n`,
)
process.exitCode = failed.length > 0 ? 1 : 0
