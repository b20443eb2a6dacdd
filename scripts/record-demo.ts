// Records what the demo relay answers, for the demo inside the extension: node scripts/record-demo.ts
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keys, models, startRelay } from '../tests/fixtures/relay/index.ts'
import { check, preview } from '../utils/check.ts'
import type { CheckInput } from '../utils/check.ts'
import type { Recording } from '../utils/probe/replay.ts'
import { DEMO_KEY, DEMO_ORIGIN } from '../utils/relay/demo.ts'
import { connectionOf, wireApiIds } from '../utils/relay/schema.ts'

/** About as far away as a relay is, so that the steps can be watched. */
const LATENCY = 160
const KEPT = /^(content-type|x-new-api-version)$/

/** Gemini's requests name the model in the path, the others in the body. */
const MODEL_IN_PATH = /(?<=\/v1beta\/models\/)[^/:]+(?=:)/
const MODEL_IN_BODY = /"model":"([^"]*)"/
const MESSAGE = '"(?:messages|input|contents)":'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyModel = models.map(escape).join('|')

interface Call {
  url: string
  method: string
  headers: Record<string, string>
  body: string
}

/** What tells a request from others that are answered differently: path, key, model, kind of message. */
function signsOf({ url, method, headers, body }: Call): string[] {
  const { pathname } = new URL(url)
  const inPath = MODEL_IN_PATH.exec(pathname)?.[0]
  const isListed = models.includes(inPath ?? MODEL_IN_BODY.exec(body)?.[1] ?? '')
  const path = escape(pathname).replace(escape(inPath ?? '\n'), isListed ? `(?:${anyModel})` : '[^/]+')
  return [
    `^${method}\\n${escape(DEMO_ORIGIN)}${path}(?:\\?.*)?(?:\\n|$)`,
    ...(Object.values(headers).some((value) => value.endsWith(DEMO_KEY)) ? [`${DEMO_KEY}(?:\\n|$)`] : []),
    ...(isListed && inPath === undefined ? [`"model":"(?:${anyModel})"`] : []),
    ...(new RegExp(MESSAGE).test(body) ? [MESSAGE] : []),
    ...(body.includes('"tools":') ? ['"tools":'] : []),
    ...(/json/i.test(body) ? ['[jJ]son'] : []),
  ]
}

/** Seconds since 1970. */
const RECORDED_AT = 1_795_353_527
const relay = await startRelay({ keys: { [DEMO_KEY]: 'good' }, latencyMs: LATENCY })
const recordings = new Map<string, Recording>()

async function record(call: Call, when: string[]): Promise<Response> {
  const startedAt = performance.now()
  const { method, headers } = call
  const answer = await fetch(call.url.replace(DEMO_ORIGIN, relay.url), {
    method,
    headers,
    ...(call.body !== '' && { body: call.body }),
  })
  const body = (await answer.text())
    .replaceAll(relay.url, DEMO_ORIGIN)
    // Ids and times mean nothing here, and what is alike takes little room in the package.
    .replace(/(request id: |chatcmpl-|resp-|msg_)[\w-]+/g, '$1demo')
    .replace(/("created(?:_at)?":)\d+/g, `$1${RECORDED_AT}`)
  const kept = Object.fromEntries([...answer.headers].filter(([header]) => KEPT.test(header)))
  const ms = Math.round(performance.now() - startedAt)
  recordings.set(when.join('\n'), { when, status: answer.status, headers: kept, body, ms })
  return new Response(body, { status: answer.status, headers: kept })
}

const ports = {
  fetch: (url: Parameters<typeof fetch>[0], init: RequestInit = {}) => {
    if (typeof url !== 'string') throw new TypeError('an address is a text here')
    const { method = 'GET', headers, body } = init
    const call = {
      url,
      method,
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? body : '',
    }
    return record(call, signsOf(call))
  },
  now: () => performance.now(),
  hasPermission: () => Promise.resolve(true),
  isOnline: () => true,
}

const apiKeys = [DEMO_KEY, keys.unknown]
for (const model of [models[0]!, 'not-in-the-list', ''])
  for (const apiKey of apiKeys) {
    const connection = connectionOf({ baseUrl: DEMO_ORIGIN, apiKey, model })
    const run = (input: Partial<CheckInput>) =>
      check(preview({ connection, paid: false, ...input })!, ports, { signal: new AbortController().signal })
    await run({})
    // Only the first wire API of a check gets a message.
    for (const wireApi of wireApiIds)
      await run({ wireApis: [wireApi], paid: true, extras: { agent: true, json: true } })
  }
// What nothing else fits: a path that this relay does not have.
await record({ url: `${DEMO_ORIGIN}/elsewhere`, method: 'GET', headers: {}, body: '' }, [])
await relay.close()

// Who looks for the first that fits finds the one that fits best; a known model in the path says more than any.
const weight = ({ when }: Recording) => when.length * 1_000 + (when[0]?.length ?? 0)
const sorted = [...recordings.values()].sort((a, b) => weight(b) - weight(a))
writeFileSync(fileURLToPath(new URL('../public/demo.json', import.meta.url)), `${JSON.stringify(sorted, null, 2)}\n`)
process.stdout.write(`public/demo.json: ${sorted.length} answers\n`)
