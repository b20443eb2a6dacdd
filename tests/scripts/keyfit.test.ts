import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clients } from '../../utils/clients/index.ts'
import { keys, startRelay } from '../fixtures/relay/index.ts'
import type { Relay } from '../fixtures/relay/index.ts'

const script = fileURLToPath(new URL('../../scripts/keyfit.ts', import.meta.url))

interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command as `npm run --silent keyfit -- …` does. */
function keyfit(args: string[], { input = '', key }: { input?: string; key?: string } = {}): Promise<Run> {
  const env = { ...process.env, ...(key !== undefined && { KEYFIT_KEY: key }) }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], { env })
  const run: Run = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })))
}

async function json<T>(args: string[], options?: Parameters<typeof keyfit>[1]): Promise<T> {
  const { code, stdout, stderr } = await keyfit(args, options)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as T
}

let relay: Relay
beforeAll(async () => {
  relay = await startRelay()
})
afterAll(() => relay.close())

const message = `地址：https://api.relay-one.net/v1/chat/completions ，密钥：${keys.good}，模型：gpt-5.2`

interface ReadAnswer {
  id?: string
  connection: Record<'baseUrl' | 'apiKey' | 'model', string | null>
  endpoint: { root: string; openai: string } | null
  findings: {
    id: string
    kind: string
    field: string
    blocking: boolean
    fix: { field: string; value: string } | null
  }[]
  candidates: { field: string; value: string }[]
}

describe('read', () => {
  test('a message becomes a connection, findings and an endpoint', async () => {
    const answer = await json<ReadAnswer>(['read', '--reveal'], { input: message })
    expect(answer.connection).toEqual({ baseUrl: 'https://api.relay-one.net/v1', apiKey: keys.good, model: 'gpt-5.2' })
    expect(answer.endpoint).toMatchObject({ root: 'https://api.relay-one.net', openai: 'https://api.relay-one.net/v1' })
    expect(answer.findings.map(({ kind }) => kind)).toEqual(['endpoint-path'])
    expect(answer.findings[0]!.fix).toEqual({ field: 'baseUrl', value: 'https://api.relay-one.net/v1' })
  })

  test('the key is masked unless it is asked for', async () => {
    const { stdout } = await keyfit(['read'], { input: message })
    expect(stdout).not.toContain(keys.good.slice(6, 14))
    expect(stdout).toContain(`(${keys.good.length} characters)`)
  })

  test('a single field is judged alone', async () => {
    const answer = await json<ReadAnswer>(['read', '--field', 'apiKey', '--reveal'], { input: 'sk-ab**********yz' })
    expect(answer.connection.apiKey).toBeNull()
    expect(answer.findings.map(({ kind, field, blocking }) => ({ kind, field, blocking }))).toEqual([
      { kind: 'masked', field: 'apiKey', blocking: true },
    ])
  })

  test('a batch answers line by line', async () => {
    const lines = [
      { id: 'a', field: 'baseUrl', text: 'https://api.relay-one.net/v1/v1' },
      { id: 'b', field: 'selection', text: 'nothing here' },
      { id: 'c', field: 'model', text: '' },
    ]
    const { stdout } = await keyfit(['read', '--batch', '--reveal'], {
      input: lines.map((line) => JSON.stringify(line)).join('\n'),
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadAnswer)
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(answers[0]!.connection.baseUrl).toBe('https://api.relay-one.net/v1')
    expect(answers[1]!.endpoint).toBeNull()
    expect(answers[2]!.findings.map(({ kind }) => kind)).toEqual(['empty'])
  })

  test.each([
    ['nothing', ''],
    ['1 MB', 'x '.repeat(500_000)],
    ['binary', '\u0000\u0001\ufffd\u202e'],
  ])('%s is answered', async (_name, input) => {
    await json(['read'], { input })
  })
})

interface CheckAnswer {
  verdict: string
  causes: { id: string; wireApi: string | null }[]
  clients: { id: string; status: string }[]
  requests: { method: string; url: string; status: number | null; ms: number }[]
  evidence: unknown[]
  wallMs: number
}

describe('check', () => {
  test('a good connection', async () => {
    const answer = await json<CheckAnswer>(['check', '--base-url', relay.url, '--model', 'gpt-5.2'], { key: keys.good })
    expect(answer.verdict).toBe('ok')
    expect(answer.causes[0]!.id).toBe('ok')
    expect(answer.requests).toHaveLength(7)
    expect(answer.clients.find(({ id }) => id === 'claude-code')?.status).toBe('ready')
    expect(answer.wallMs).toBeGreaterThan(0)
  })

  test('a wrong key, read from stdin', async () => {
    const answer = await json<CheckAnswer>(['check', '--base-url', relay.url], { input: `${keys.unknown}\n` })
    expect(answer.verdict).toBe('problem')
    expect(answer.causes[0]!.id).toBe('key-invalid')
    expect(JSON.stringify(answer)).not.toContain(keys.unknown.slice(6, 14))
  })

  test('one client, one paid message', async () => {
    relay.reset()
    const args = ['check', '--base-url', relay.url, '--model', 'gpt-5.2', '--client', 'codex', '--paid']
    const answer = await json<CheckAnswer>(args, { key: keys.good })
    expect(relay.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /api/status',
      'GET /api/usage/token/',
      'GET /v1/models',
      'POST /v1/responses',
      'POST /v1/responses',
    ])
    expect(answer.verdict).toBe('ok')
  })

  test('a deadline of its own', async () => {
    relay.setFault({ kind: 'hang' })
    const answer = await json<CheckAnswer>(['check', '--base-url', relay.url, '--timeout', '200'], { key: keys.good })
    relay.reset()
    expect(answer.causes[0]!.id).toBe('timeout')
    expect(answer.wallMs).toBeLessThan(5000)
  })

  test('its evidence is judged the same again, and becomes a report', async () => {
    const { stdout } = await keyfit(['check', '--base-url', relay.url, '--model', 'gpt-9'], { key: keys.good })
    const checked = JSON.parse(stdout) as CheckAnswer
    const again = await json<{ causes: unknown }>(['diagnose'], { input: stdout })
    expect(again.causes).toEqual(checked.causes)
    const report = await keyfit(['report'], { input: stdout })
    expect(report.code).toBe(0)
    expect(report.stdout).toContain('model-not-found')
    expect(report.stdout).not.toContain(keys.good.slice(6, 14))
  })
})

test('diagnose takes answers in the form of the judging sets', async () => {
  const lines = [
    {
      id: 'x',
      baseUrl: 'https://r.net',
      request: 'chat',
      status: 401,
      headers: {},
      body: '{"error":{"message":"Invalid token","type":"new_api_error"}}',
    },
    {
      id: 'y',
      baseUrl: 'https://r.net',
      request: 'models',
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: '<!doctype html><title>New API</title>',
    },
  ]
  const { stdout } = await keyfit(['diagnose', '--batch'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; causes: { id: string }[] })
  expect(answers.map(({ id, causes }) => [id, causes[0]!.id])).toEqual([
    ['x', 'key-invalid'],
    ['y', 'html-instead-of-api'],
  ])
})

describe('clients and config', () => {
  test('the list', async () => {
    const list = await json<{ id: string; label: string; wireApis: string[] }[]>(['clients'])
    expect(list.map(({ id }) => id)).toEqual(clients.map(({ id }) => id))
    expect(list.find(({ id }) => id === 'codex')?.wireApis).toEqual(['openai-responses'])
  })

  test.each(['linux', 'macos', 'windows'])('a config for %s', async (os) => {
    const args = ['config', 'codex', '--base-url', 'api.relay-one.net', '--model', 'gpt-5.2', '--os', os]
    const written = await json<{
      snippets: { path: string; mode: string; text: string }[]
      steps: string[]
      warnings: string[]
    }>([...args, '--reveal'], { key: keys.good })
    expect(written.snippets[0]!.text).toContain('https://api.relay-one.net/v1')
    expect(JSON.stringify(written.snippets)).toContain(keys.good)
    expect(written.steps.length).toBeGreaterThan(2)
    const { stdout } = await keyfit(args, { key: keys.good })
    expect(stdout).not.toContain(keys.good.slice(6, 14))
  })
})

describe('bad usage: exit 2, nothing on stdout', () => {
  test.each([
    [[]],
    [['fly']],
    [['read', '--field', 'nonsense']],
    [['read', '--nonsense']],
    [['check']],
    [['check', '--base-url', 'https://r.net', '--client', 'nobody']],
    [['check', '--base-url', 'https://r.net', '--timeout', 'soon']],
    [['config', 'nobody', '--base-url', 'https://r.net']],
    [['diagnose']],
    [['report']],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await keyfit(args, { input: 'no json', key: keys.good })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^keyfit: \S/)
  })
})
