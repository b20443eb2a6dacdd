// The core on the command line: the same code as in the extension, for scripts, bug reports and tests.
// JSON on stdout and nothing else; exit 0 when it could answer, 2 on bad usage. The key is never an argument.
import { text as readAll } from 'node:stream/consumers'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { check, preview } from '../utils/check.ts'
import { clients, findClient } from '../utils/clients/index.ts'
import type { ConfigInput } from '../utils/clients/types.ts'
import { diagnose } from '../utils/diagnosis/index.ts'
import { fill, loadFirstTexts, loadLaterTexts } from '../utils/i18n/index.ts'
import type { TextRef } from '../utils/clients/types.ts'
import { lint } from '../utils/lint/index.ts'
import type { Evidence } from '../utils/probe/outcome.ts'
import { parse } from '../utils/relay/parse.ts'
import { apiKey, maskKey, redact } from '../utils/relay/redact.ts'
import { emptyDraft, fields } from '../utils/relay/schema.ts'
import type { Draft, Field, WireApi } from '../utils/relay/schema.ts'
import { resolveEndpoint } from '../utils/relay/url.ts'
import { renderMarkdown } from '../utils/report/markdown.ts'
import { SavedCheck, SavedEvidence } from '../utils/report/json.ts'

const usage = `Usage:
  keyfit read [--field baseUrl|apiKey|model|blob] [--batch] [--reveal]    text on stdin
  keyfit check --base-url U [--model M] [--client ID] [--paid] [--timeout MS]
  keyfit diagnose [--batch]                                                saved evidence on stdin
  keyfit clients
  keyfit config ID --base-url U --model M [--os linux|macos|windows]
  keyfit report                                                            saved evidence on stdin
The API key comes from the environment variable KEYFIT_KEY, or from stdin for check and config.
It is masked in the output unless --reveal is given.`

class UsageError extends Error {}

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

/** Replaces the keys in every text of a value. */
function hideKeys<T>(value: T, keys: readonly string[]): T {
  const replacer = (_name: string, part: unknown) =>
    typeof part === 'string' ? keys.reduce((shown, key) => shown.split(key).join(maskKey(key)), part) : part
  return JSON.parse(JSON.stringify(value, replacer)) as T
}

const isField = (name: string): name is Field => (fields as readonly string[]).includes(name)

function read(input: string, field: string, reveal: boolean) {
  const parsed = isField(field) ? null : parse(input)
  const draft: Draft = isField(field) ? { ...emptyDraft, [field]: input } : parsed!.draft
  const judged = isField(field) ? [field] : fields.filter((name) => draft[name] !== '')
  const { connection, findings } = lint(draft, judged)
  const answer = {
    connection,
    endpoint: connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl),
    findings: findings.map(({ id, kind, field: place, severity, blocking, fix }) => ({
      id,
      kind,
      field: place,
      severity,
      blocking,
      fix: fix && { field: fix.field, value: fix.value },
    })),
    candidates: parsed?.candidates ?? [],
  }
  if (reveal) return answer
  const keys = [
    connection.apiKey,
    draft.apiKey,
    ...answer.candidates.filter((c) => c.field === 'apiKey').map((c) => c.value),
  ]
  return hideKeys(
    answer,
    keys.filter((key): key is typeof connection.apiKey & string => key !== null && key !== ''),
  )
}

/** The request names of the judging sets, as probes. */
const requests: Record<string, { probe: string; wireApi: WireApi | null; method: string }> = {
  models: { probe: 'models', wireApi: null, method: 'GET' },
  chat: { probe: 'message', wireApi: 'openai-chat', method: 'POST' },
  responses: { probe: 'message', wireApi: 'openai-responses', method: 'POST' },
  messages: { probe: 'message', wireApi: 'anthropic-messages', method: 'POST' },
  gemini: { probe: 'message', wireApi: 'gemini', method: 'POST' },
}

const SavedAnswer = z.object({
  id: z.optional(z.string()),
  baseUrl: z.optional(z.nullable(z.string())),
  request: z.string(),
  status: z.number(),
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.nullable(z.string())),
})

function toEvidence({ baseUrl, request, status, headers, body }: z.infer<typeof SavedAnswer>): Evidence {
  const asked = requests[request]
  if (!asked) throw new UsageError(`unknown request "${request}"`)
  const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), redact(value)] as const)
  return {
    ...asked,
    url: redact(baseUrl ?? ''),
    model: null,
    startedAt: 0,
    ms: 0,
    firstByteMs: null,
    outcome: {
      kind: 'response',
      status,
      headers: Object.fromEntries(lower),
      body: redact(body ?? ''),
      truncated: false,
      dropped: false,
    },
  }
}

const Replayable = z.object({ evidence: z.array(SavedEvidence), model: z.optional(z.nullable(z.string())) })

/** Takes what `check` printed, or one answer in the form of the judging sets. */
function diagnoseSaved(saved: unknown) {
  const whole = Replayable.safeParse(saved)
  if (whole.success) return { causes: diagnose(whole.data.evidence, { model: whole.data.model ?? null }) }
  const single = SavedAnswer.safeParse(saved)
  if (!single.success) throw new UsageError('stdin holds no saved evidence')
  const causes = diagnose([toEvidence(single.data)], { model: null })
  return { ...(single.data.id !== undefined && { id: single.data.id }), causes }
}

async function keyFromOutside() {
  const key = process.env.KEYFIT_KEY ?? (process.stdin.isTTY ? '' : (await readAll(process.stdin)).trim())
  if (key === '') throw new UsageError('no API key: set KEYFIT_KEY or give it on stdin')
  return key
}

interface CheckOptions {
  baseUrl: string
  model: string
  client: string | null
  paid: boolean
  timeout: number | undefined
}

async function runCheck({ baseUrl, model, client, paid, timeout }: CheckOptions) {
  const { connection, findings } = lint({ baseUrl, apiKey: await keyFromOutside(), model })
  const plan = preview({ connection, client: findClient(client ?? ''), paid })
  if (!plan) {
    const evidence: Evidence[] = []
    const because = findings.filter(({ blocking }) => blocking).map(({ id, field }) => ({ id, field }))
    return { verdict: 'problem', causes: [], clients: [], requests: [], evidence, findings: because, wallMs: 0 }
  }
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const before = performance.now()
  const result = await check(
    plan,
    { fetch, now: () => performance.now(), hasPermission: () => Promise.resolve(true), isOnline: () => true },
    { signal: controller.signal, deadline: timeout },
  )
  return {
    version: 1,
    verdict: result.verdict,
    causes: result.causes,
    clients: result.clients,
    requests: result.evidence.map(({ method, url, ms, outcome }) => ({
      method,
      url,
      status: outcome.kind === 'response' || outcome.kind === 'redirected' ? outcome.status : null,
      ms: Math.round(ms),
    })),
    evidence: result.evidence,
    root: plan.endpoint.root,
    model: plan.model,
    key: maskKey(plan.apiKey),
    wallMs: Math.round(performance.now() - before),
  }
}

const en = { ...(await loadFirstTexts('en')), ...(await loadLaterTexts('en')) }
const english = ({ id, data }: TextRef) => fill(en[id], data)

async function config(id: string | undefined, baseUrl: string, model: string, os: string, reveal: boolean) {
  const client = findClient(id ?? '')
  if (!client) throw new UsageError(`unknown client "${id ?? ''}"; see: keyfit clients`)
  if (os !== 'linux' && os !== 'macos' && os !== 'windows') throw new UsageError(`unknown system "${os}"`)
  const { connection } = lint({ baseUrl, apiKey: await keyFromOutside(), model })
  const endpoint = connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl)
  if (!endpoint || connection.apiKey === null)
    throw new UsageError('the Base URL or the API key is not usable; see: keyfit read')
  const input: Omit<ConfigInput, 'apiKey'> = {
    name: new URL(endpoint.root).hostname,
    endpoint,
    model: connection.model ?? '',
    os,
  }
  const written = client.render({ ...input, apiKey: reveal ? connection.apiKey : apiKey(maskKey(connection.apiKey)) })
  return {
    snippets: written.snippets.map(({ label, path, language, mode, text: content }) => ({
      label: english(label),
      path,
      language,
      mode,
      text: content,
    })),
    links: written.links.map(({ label, url }) => ({ label: english(label), url })),
    steps: written.steps.map(english),
    warnings: written.warnings.map(english),
  }
}

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
  timeout: { type: 'string' },
  os: {
    type: 'string',
    default: process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux',
  },
} as const

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [verb, id] = positionals
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
      return void print(await runCheck({ baseUrl: baseUrl(), model, paid, client, timeout }))
    }
    case 'diagnose':
      if (values.batch) for await (const line of jsonLines()) print(diagnoseSaved(line))
      else print(diagnoseSaved(parseJson(await readAll(process.stdin))))
      return
    case 'clients':
      return void print(clients.map(({ id: name, label, wireApis }) => ({ id: name, label, wireApis })))
    case 'config':
      return void print(await config(id, baseUrl(), values.model, values.os, values.reveal))
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
