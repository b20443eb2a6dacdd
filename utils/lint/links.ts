import { readImportLink } from '../relay/parse/links/judge.ts'
import type { Field } from '../relay/schema.ts'
import type { Finding } from './types.ts'

/** More links in one text are a list of something else. */
const MOST = 20

/**
 * The first of the import links that its app would not take as it is. It concerns the link, not what was read from
 * it: nothing is repaired, nothing is blocked. `links` come from `parse`; `field` is where it is shown.
 */
export function lintLinks(links: readonly string[], field: Field): Finding[] {
  for (const link of links.slice(0, MOST)) {
    const { label, broken } = readImportLink(link) ?? {}
    if (!label || !broken) continue
    const data = { app: label, reason: broken.reason, ...(broken.field && { field: broken.field }) }
    const says = { id: 'import-link-broken', kind: 'deep-link', severity: 'warning' } as const
    return [{ ...says, field, data, blocking: false, fix: null, safe: false }]
  }
  return []
}
