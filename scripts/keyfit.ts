// The core on the command line: the same code as in the extension, for scripts, bug reports and tests.
// JSON on stdout and nothing else; exit 0 when it could answer, 2 on bad usage. The key is never an argument.
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { clients, findClient } from '../utils/clients/index.ts'
import { fields, wireApiIds } from '../utils/relay/schema.ts'
import { SavedCheck } from '../utils/report/json.ts'
import { renderMarkdown } from '../utils/report/markdown.ts'
import { runCheck } from './keyfit/check.ts'
import { config, en } from './keyfit/config.ts'
import { diagnoseSaved } from './keyfit/diagnose.ts'
import { read } from './keyfit/read.ts'
import { UsageError, usage } from './keyfit/usage.ts'

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

async function* jsonLines(): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') yield parseJson(line)
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    throw new UsageError('stdin is not JSON')
  }
}

const ReadLine = z.object({ id: z.optional(z.string()), field: z.string(), text: z.string() })

const options = {
  field: { type: 'string', default: 'blob' },
  batch: { type: 'boolean', default: false },
  reveal: { type: 'boolean', default: false },
  'base-url': { type: 'string' },
  model: { type: 'string', default: '' },
  client: { type: 'string' },
  paid: { type: 'boolean', default: false },
  agent: { type: 'boolean', default: false },
  'json-mode': { type: 'boolean', default: false },
  timeout: { type: 'string' },
  shell: { type: 'string' },
  'wire-api': { type: 'string' },
  'anthropic-header': { type: 'string' },
  help: { type: 'boolean', default: false },
  os: {
    type: 'string',
    default: process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux',
  },
} as const

const OSES = ['linux', 'macos', 'windows'] as const
const SHELLS = ['posix', 'fish', 'powershell', 'cmd'] as const
const HEADERS = ['authorization', 'x-api-key'] as const

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [verb, id] = positionals
  if (values.help) return void process.stdout.write(`${usage}\n`)
  const oneOf = <T extends string>(name: 'os' | 'shell' | 'wire-api' | 'anthropic-header', known: readonly T[]) => {
    const given = values[name]
    if (given !== undefined && !known.some((word) => word === given))
      throw new UsageError(`--${name} is one of ${known.join(', ')}`)
    return given as T | undefined
  }
  const baseUrl = () => {
    if (values['base-url'] === undefined) throw new UsageError('--base-url is missing')
    return values['base-url']
  }
  switch (verb) {
    case 'read':
      if (!['blob', 'selection', ...fields].includes(values.field))
        throw new UsageError(`unknown field "${values.field}"`)
      if (values.batch) {
        for await (const line of jsonLines()) {
          const entry = ReadLine.safeParse(line)
          if (!entry.success) throw new UsageError('a line needs "field" and "text"')
          print({ id: entry.data.id, ...read(entry.data.text, entry.data.field, values.reveal) })
        }
        return
      }
      return void print(read(await readAll(process.stdin), values.field, values.reveal))
    case 'check': {
      const timeout = values.timeout === undefined ? undefined : Number(values.timeout)
      if (timeout !== undefined && !(timeout > 0)) throw new UsageError('--timeout needs a number of milliseconds')
      if (values.client !== undefined && !findClient(values.client))
        throw new UsageError(`unknown client "${values.client}"`)
      const { model, paid, client = null } = values
      const extras = { agent: values.agent, json: values['json-mode'] }
      return void print(await runCheck({ baseUrl: baseUrl(), model, paid, extras, client, timeout }))
    }
    case 'diagnose':
      if (values.batch) for await (const line of jsonLines()) print(diagnoseSaved(line))
      else print(diagnoseSaved(parseJson(await readAll(process.stdin))))
      return
    case 'clients':
      return void print(clients.map(({ id: name, label, wireApis }) => ({ id: name, label, wireApis })))
    case 'config':
      return void print(
        await config(id, {
          baseUrl: baseUrl(),
          model: values.model,
          os: oneOf('os', OSES),
          shell: oneOf('shell', SHELLS),
          wireApi: oneOf('wire-api', wireApiIds),
          anthropicHeader: oneOf('anthropic-header', HEADERS),
          reveal: values.reveal,
        }),
      )
    case 'report': {
      const saved = SavedCheck.safeParse(parseJson(await readAll(process.stdin)))
      if (!saved.success) throw new UsageError('stdin holds no saved check')
      return void process.stdout.write(renderMarkdown(saved.data, en))
    }
    default:
      throw new UsageError(verb === undefined ? 'a verb is missing' : `unknown verb "${verb}"`)
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!isUsage) throw error
  process.stderr.write(`keyfit: ${(error as Error).message}\n${usage}\n`)
  process.exitCode = 2
}
