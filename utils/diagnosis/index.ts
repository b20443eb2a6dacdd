import type { Evidence } from '../probe/outcome.ts'
import { combine } from './combine.ts'
import type { Listing } from './combine.ts'
import { judge } from './judge.ts'
import { modelsIn } from './models.ts'
import type { Diagnosis } from './types.ts'

export { causes } from './causes/index.ts'
export { modelsIn, suggestModel } from './models.ts'

/** Probes whose answers concern the connection; what others found (a balance, a version) is shown as it is. */
const JUDGED: ReadonlySet<string> = new Set(['empty-post', 'message', 'models'])

function findListing(evidence: readonly Evidence[], model: string | null): Listing | null {
  if (model === null) return null
  for (const [index, entry] of evidence.entries()) {
    const ids = modelsIn(entry)
    if (!ids || entry.outcome.kind !== 'response') continue
    const isComplete = ids.length > 0 && !entry.outcome.truncated && !entry.outcome.dropped
    return { evidence: index, isComplete, hasModel: ids.includes(model.replace(/^models\//, '')) }
  }
  return null
}

/**
 * What the answers mean, best first: the first is what the user must be told. Pure, so that a saved report judges the
 * same again. Never throws, and never empty.
 */
export function diagnose(evidence: readonly Evidence[], context: { model: string | null }): Diagnosis[] {
  const judgements = evidence.flatMap((entry, index) =>
    JUDGED.has(entry.probe) || entry.outcome.kind === 'no-permission' ? [judge(entry, index)] : [],
  )
  return combine(judgements, findListing(evidence, context.model))
}
