import type { RecordedRequest } from '../../fixtures/relay/index.ts'
import type { Ending } from './run.ts'

/** A line that is nothing but the error. */
const STRONG = /^(?:\[ERROR\]|[\w.]*error\b|✖|\[API Error|\{"status":"error")/i
const TELLING = /error|fail|invalid|not found|not exist|unexpected|disconnected|ended without|empty|✖|\b40[0-9]\b/i
/** Lines of a stack, properties that Node prints of an error, and where more is to be found. */
const STACK = /^at |^Error log:|^['"]?[\w-]+['"]?: .*[,{[]$|^node:|^Node\.js v/
const LENGTH = 200

/** The client's own words about a failure in one line, with what belongs to this very run hidden. */
export function errorLine(
  { output, code }: Ending,
  requests: readonly RecordedRequest[],
  hidden: Readonly<Record<string, string>>,
): string {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^[\s│└◇]+|[\s│]+$/g, ''))
    .filter((line) => line !== '' && !STACK.test(line))
  const find = (pattern: RegExp) => lines.findLast((candidate) => pattern.test(candidate))
  let line = find(STRONG) ?? find(TELLING) ?? (code === null ? '' : (lines.at(-1) ?? ''))
  for (const [value, word] of Object.entries(hidden)) line = line.replaceAll(value, word)
  line = line.replace(/ ?\(request id: \w*\)/gi, '')
  if (line.length > LENGTH) line = `${line.slice(0, LENGTH)}…`
  const silence = code === null ? `still trying after ${requests.length} requests` : `ended with code ${code}`
  return line === '' ? `says nothing, ${silence}` : code === null ? `${line} (${silence})` : line
}
