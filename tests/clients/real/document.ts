import { writeFileSync } from 'node:fs'
import { clients, findClient } from '../../../utils/clients/index.ts'
import { wireApi as specOf } from '../../../utils/relay/wire-api.ts'
import { mistakes, proofs } from './cases.ts'
import { loadResult, nameOf } from './results.ts'
import type { Result } from './results.ts'
import { realClients } from './rows.ts'
import type { RealClient } from './rows.ts'

const INTRODUCTION = `# Clients that were really run

Written by \`npm run test:clients\`, not by hand. Each client was installed at the version below, got a fresh home folder that
held nothing but the text that Keyfit writes, and was asked one question without a screen. The demo relay behind it recorded
every request. A client counts as working when it prints the relay's answer, and when method, path, key header, key and model
of every request are what the config was written for.

- plain: the relay stands at the root of its address
- prefix: it stands below \`/relay/eu\`, and the model is \`vendor/model-x.1:free\`
- hostile model, hostile key: a value full of quotes, backslashes, \`$HOME\`, \`%PATH%\` and \`#\`

Oddities are tried with the client's best wire API only; – means that there was nothing to try. The time is that of the plain
run, from start to end, on two cores, with a second client beside it.`

const MISTAKES = `## The classic mistakes

What each client says when its address is wrong in one of the usual ways, at a relay that answers unknown pages with its web
app, as New API does. The words are the client's own; ROOT stands for the relay's address without a version.`

const writeCell = (text: string): string =>
  text
    .replace(/[|\\*_`]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const writeTable = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

type Proven = readonly [RealClient, Result]

const LANGUAGES = { javascript: 'JavaScript', python: 'Python' } as const

const labelOf = ({ id, variant }: RealClient) => findClient(id)!.label + (variant ? ` (${LANGUAGES[variant]})` : '')

/** Why a client without a row has none: they come from the internet, and these tests have a package registry only. */
const REASONS: Readonly<Record<string, string>> = {
  aider: 'pip finds no aider-chat there',
  crush: 'its npm package downloads the program from github.com',
  goose: 'its program is downloaded from github.com',
}

function notRun(): string {
  const lines = clients
    .filter(({ id, kind }) => kind === 'cli' && !realClients.some((client) => client.id === id))
    .map(({ id, label }) => `- ${label}: ${REASONS[id] ?? 'no row in tests/clients/real/rows.ts'}`)
  return [
    'Not run:',
    '',
    ...lines,
    '- LangChain for Python: its package langchain-protocol is missing in the registry',
    '- apps, editors and web clients: they have no way to be asked without their window',
    '- the texts for PowerShell and the Command Prompt: read by a reader of ours, not by the shells themselves',
  ].join('\n')
}

function proofLines([client, { version, trials }]: Proven): string[][] {
  const wireApis = [...new Set(trials.map(({ wireApi }) => wireApi))]
  return wireApis.map((wireApi) => {
    const of = (name: string) => trials.find((trial) => trial.wireApi === wireApi && trial.name === name)
    const cells = proofs.map((name) => {
      const trial = of(name)
      if (!trial) return '–'
      return trial.ok ? 'works' : writeCell(client.limits?.[name] ?? `fails: ${trial.text}`)
    })
    return [labelOf(client), version, specOf(wireApi).label, ...cells, `${of('plain')?.seconds.toFixed(1)} s`]
  })
}

function mistakeLine([client, { trials }]: Proven): string[] {
  const cells = mistakes.map((name) => {
    const trial = trials.find((candidate) => candidate.name === name)
    if (!trial) return '–'
    return trial.ok ? 'works' : `${writeCell(trial.text)} (${trial.seconds.toFixed(0)} s)`
  })
  return [labelOf(client), ...cells]
}

/** Writes docs/clients.md if the results of all clients are there. Says what it did. */
export function writeDocument(): string {
  const results = realClients.map((client) => [client, loadResult(client)] as const)
  const missing = results.filter(([, result]) => !result).map(([client]) => nameOf(client))
  if (missing.length > 0) return `docs/clients.md stays as it is: not tried here yet: ${missing.join(', ')}`
  const proven = results as readonly Proven[]
  const text = [
    INTRODUCTION,
    writeTable(['client', 'version', 'wire API', ...proofs, 'time'], proven.flatMap(proofLines)),
    notRun(),
    MISTAKES,
    writeTable(['client', ...mistakes], proven.map(mistakeLine)),
  ]
  writeFileSync(
    new URL('../../../docs/clients.md', import.meta.url),
    `${text.filter((part) => part !== '').join('\n\n')}\n`,
  )
  return 'docs/clients.md written'
}
