// Proves the configs with the real clients: installs each at its pinned version, gives it a fresh home that holds only our
// text, and lets it ask a demo relay. For Linux. `-- <id> …` takes only these, `--latest` tries the newest versions,
// `--verbose` shows what the clients print.
import { parseArgs } from 'node:util'
import { findClient } from '../utils/clients/index.ts'
import { casesFor, mistakesFor } from '../tests/clients/real/cases.ts'
import { writeDocument } from '../tests/clients/real/document.ts'
import { install, pinnedVersion } from '../tests/clients/real/install.ts'
import { nameOf, saveResult } from '../tests/clients/real/results.ts'
import type { Result } from '../tests/clients/real/results.ts'
import { realClients } from '../tests/clients/real/rows.ts'
import type { RealClient } from '../tests/clients/real/rows.ts'
import { tryClient } from '../tests/clients/real/try.ts'

const { values: flags, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { latest: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
})

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Runs every case of one client, one after the other: some leave a service behind on a fixed port. */
async function prove(client: RealClient): Promise<Result> {
  const name = nameOf(client)
  const installed = await install(client, flags)
  const pinned = pinnedVersion(client)
  if (pinned && pinned !== installed.version)
    say(`drift  ${name}: ${pinned} is pinned, ${installed.version} is the newest`)
  const { wireApis } = findClient(client.id)!
  const [best] = wireApis
  const cases = [
    ...wireApis.flatMap((wireApi) => casesFor(wireApi, wireApi === best && !flags.latest)),
    ...(flags.latest ? [] : mistakesFor(best!)),
  ]
  const result: Result = { name, version: installed.version, trials: [] }
  for (const wanted of cases) {
    const proof = result.trials.find(({ ok }) => ok)
    // Long enough to tell a slow start from silence, on a busy computer too.
    const patience = proof && wanted.isMistake ? Math.max(60, 3 * proof.seconds) : 300
    const trial = await tryClient(client, installed, wanted, patience)
    if (!trial) continue
    const { output, ...kept } = trial
    result.trials.push(kept)
    const word = trial.isMistake ? 'tried ' : trial.ok ? 'ok    ' : 'FAILED'
    const known = !trial.ok && client.limits?.[wanted.name]
    say(
      `${known ? 'limit ' : word} ${name} ${installed.version}, ${wanted.wireApi}, ${wanted.name} (${trial.seconds.toFixed(1)} s)${trial.text && `: ${trial.text}`}`,
    )
    if (flags.verbose) say(output)
  }
  if (!flags.latest) saveResult(result)
  return result
}

const chosen = realClients.filter(({ id }) => ids.length === 0 || ids.includes(id))
const waiting = [...chosen]
const broken: string[] = []

async function work(): Promise<void> {
  for (let client = waiting.shift(); client; client = waiting.shift()) {
    try {
      const result = await prove(client)
      const isWrong = result.trials.some(({ isMistake, ok, name }) => !isMistake && !ok && !client.limits?.[name])
      if (isWrong) broken.push(nameOf(client))
    } catch (error) {
      broken.push(nameOf(client))
      say(`FAILED ${nameOf(client)}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

// Two at a time: each client is a whole program of its own and keeps a core busy.
await Promise.all([work(), work()])
if (!flags.latest) say(writeDocument())
say(
  `${chosen.length - broken.length} of ${chosen.length} work${broken.length > 0 ? `; not: ${broken.join(', ')}` : ''}`,
)
process.exitCode = broken.length > 0 ? 1 : 0
