// The long run: `npm run fuzz -- --seconds 600 --runs 1000000 --seed 7 --only redaction`. Every property in turn, until the
// time or the number of runs is up, or one does not hold: then its seed and the smallest input that shows it.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { subjects } from './subjects.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
  },
})
const BATCH = 100
const seed = Number(values.seed)
const chosen = Object.entries(subjects).flatMap(([subject, list]) =>
  list.map((fuzz) => ({ ...fuzz, name: `${subject}: ${fuzz.name}`, runs: 0, ms: 0 })),
)
const properties = chosen.filter(({ name }) => name.includes(values.only))
process.stdout.write(`${properties.length} properties, seed ${seed}\n`)

const start = performance.now()
const isOver = () => (performance.now() - start) / 1000 > Number(values.seconds)

async function fuzz(): Promise<boolean> {
  for (let round = 0; ; round += 1) {
    for (const one of properties) {
      if (isOver()) return true
      const numRuns = Math.ceil((BATCH * (one.share ?? 100)) / 100)
      const before = performance.now()
      const details = await fc.check(one.property, { seed: seed + round, numRuns })
      one.runs += details.numRuns
      one.ms += performance.now() - before
      if (details.failed) {
        const at = `--seed ${seed + round} --only '${one.name}'`
        process.stdout.write(`\n${one.name} does not hold (${at}):\n${await fc.asyncDefaultReportMessage(details)}\n`)
        return false
      }
    }
    if (properties.every(({ runs, share = 100 }) => runs >= (Number(values.runs) * share) / 100)) return true
  }
}

const holds = await fuzz()
for (const { name, runs, ms } of properties)
  process.stdout.write(
    `${String(runs).padStart(9)} runs ${String(Math.round(runs / (ms / 1000 || 1))).padStart(7)}/s  ${name}\n`,
  )
const all = properties.reduce((sum, { runs }) => sum + runs, 0)
process.stdout.write(
  `${all} runs in ${Math.round((performance.now() - start) / 1000)} s: ${holds ? 'all hold' : 'one does not'}\n`,
)
process.exitCode = holds ? 0 : 1
