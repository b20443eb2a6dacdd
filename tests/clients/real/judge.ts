import type { ConfigInput } from '../../../utils/clients/types.ts'
import { apiKey } from '../../../utils/relay/redact.ts'
import { wireApi as specOf } from '../../../utils/relay/wire-api.ts'
import { ANSWER } from '../../fixtures/relay/index.ts'
import type { RecordedRequest, Relay } from '../../fixtures/relay/index.ts'
import type { Case } from './cases.ts'
import type { Ending } from './run.ts'

/** Faults found in what a client said and sent; none where it works. */
export type Faults = readonly string[]

const pathOf = (url: string) => new URL(url).pathname

/** A client may write a colon or a slash in a path plain or encoded. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function modelOf({ path, body }: RecordedRequest, gemini: boolean): unknown {
  if (gemini) return decode(/\/models\/(.+):\w+$/.exec(path)?.[1] ?? '')
  try {
    return (JSON.parse(body) as { model?: unknown }).model
  } catch {
    return undefined
  }
}

/** curl prints the stream as it comes: the answer in pieces. */
const joinPieces = (output: string) =>
  [...output.matchAll(/"(?:content|delta|text)":"([^"]*)"/g)].map(([, piece]) => piece).join('')

/** Does the relay's answer stand in what a client printed? Tables break it into lines, commit messages have no full stop. */
export const says = (output: string): boolean =>
  [output, joinPieces(output)].some((text) => text.replace(/[\s│|]+/g, ' ').includes(ANSWER.slice(0, -1)))

/** Compares what came in at the relay, and what was printed, with what the config was written for. */
export function judge(
  { wireApi, model, key, prefix }: Case,
  { endpoint, anthropicHeader }: ConfigInput,
  { requests }: Relay,
  { output, code }: Ending,
): Faults {
  const faults: string[] = []
  if (code === null) faults.push('did not end by itself')
  if (!says(output)) faults.push('did not print the answer')
  const outside = requests.find(({ path }) => !path.startsWith(`${prefix}/`))
  if (outside) faults.push(`asked outside of the relay: ${outside.method} ${outside.path}`)

  const spec = specOf(wireApi)
  const paths = [true, false].map((stream) => pathOf(spec.url(endpoint, model, stream)!))
  const messages = requests.filter(({ method }) => method === 'POST')
  if (messages.length === 0) faults.push('asked nothing')
  const [name = '', value] = Object.entries(spec.headers(apiKey(key), anthropicHeader))[0]!
  for (const request of messages) {
    if (!paths.map(decode).includes(decode(request.path))) faults.push(`asked ${request.method} ${request.path}`)
    const sent = modelOf(request, wireApi === 'gemini')
    if (sent !== model) faults.push(`asked for the model ${JSON.stringify(sent)}`)
    if (request.headers[name] !== value) faults.push(`sent ${name}: ${request.headers[name] ?? 'nothing'}`)
    if (request.status !== 200) faults.push(`was answered ${request.status}`)
  }
  return [...new Set(faults)]
}
