import type { Evidence } from '../probe/outcome.ts'
import { redact } from '../relay/redact.ts'
import type { Redacted } from '../relay/redact.ts'

/** One request and its answer as a text to copy. Evidence holds nothing secret; what is put together is redacted again. */
export function renderRequest({ method, url, ms, outcome }: Evidence): Redacted {
  if (outcome.kind !== 'response') return redact(`${method} ${url}\n${outcome.kind}\n`)
  const headers = Object.entries(outcome.headers).map(([name, value]) => `${name}: ${value}`)
  return redact(
    [`${method} ${url}`, `${outcome.status} (${Math.round(ms)} ms)`, ...headers, '', outcome.body, ''].join('\n'),
  )
}
