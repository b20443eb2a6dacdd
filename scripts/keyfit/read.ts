import { lint } from '../../utils/lint/index.ts'
import { lintLinks } from '../../utils/lint/links.ts'
import { parse } from '../../utils/relay/parse.ts'
import { maskKey } from '../../utils/relay/redact.ts'
import { emptyDraft, fields } from '../../utils/relay/schema.ts'
import type { Draft, Field } from '../../utils/relay/schema.ts'
import { resolveEndpoint } from '../../utils/relay/url.ts'

/** Replaces the keys in every text of a value. */
function hideKeys<T>(value: T, keys: readonly string[]): T {
  const replacer = (_name: string, part: unknown) =>
    typeof part === 'string' ? keys.reduce((shown, key) => shown.split(key).join(maskKey(key)), part) : part
  return JSON.parse(JSON.stringify(value, replacer)) as T
}

const isField = (name: string): name is Field => (fields as readonly string[]).includes(name)

/** What a text or a single field holds, and what is wrong with it. Keys are masked unless they are to be revealed. */
export function read(input: string, field: string, reveal: boolean) {
  const text = parse(input)
  const parsed = isField(field) ? null : text
  const draft: Draft = isField(field) ? { ...emptyDraft, [field]: input } : parsed!.draft
  const judged = isField(field) ? [field] : fields.filter((name) => draft[name] !== '')
  const { connection, findings } = lint(draft, judged, parsed?.rivals)
  const answer = {
    connection,
    endpoint: connection.baseUrl === null ? null : resolveEndpoint(connection.baseUrl),
    findings: [...lintLinks(text.links, isField(field) ? field : 'baseUrl'), ...findings].map(
      ({ id, kind, field: place, severity, blocking, data, fix }) => ({
        id,
        kind,
        field: place,
        severity,
        blocking,
        data,
        fix: fix && { field: fix.field, value: fix.value },
      }),
    ),
    candidates: parsed?.candidates ?? [],
  }
  if (reveal) return answer
  const keys = [
    draft.apiKey,
    connection.apiKey ?? '',
    ...answer.candidates.filter(({ field: place }) => place === 'apiKey').map(({ value }) => value),
    ...answer.findings.map(({ fix }) => (fix?.field === 'apiKey' ? fix.value : '')),
  ]
  return hideKeys(
    answer,
    keys.filter((key) => key !== ''),
  )
}
