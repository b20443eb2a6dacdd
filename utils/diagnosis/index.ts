import type { Evidence } from '../probe/outcome.ts'
import { combine } from './combine.ts'
import type { Listing } from './combine.ts'
import { judge } from './judge.ts'
import { readKeyFacts } from './key-facts.ts'
import { modelsIn } from './models.ts'
import type { Diagnosis } from './types.ts'

export { causes } from './causes/index.ts'
export { modelsIn, suggestModel } from './models.ts'
export { provesConnection } from './judge.ts'
export { nextSteps } from './next-steps.ts'

/**
 * Probes whose answers concern the connection. What others found (a version, a balance, another address) is shown as it
 * is: a public page proves nothing for a key, and an address that was only tried speaks neither for nor against the given one.
 */
const JUDGED: ReadonlySet<string> = new Set([
  'agent-message',
  'empty-post',
  'empty-post-x-api-key',
  'json-mode',
  'message',
  'models',
  'models-fallback',
])

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
export function diagnose(evidence: readonly Evidence[], { model }: { model: string | null }): Diagnosis[] {
  const judgements = evidence.flatMap((entry, index) =>
    entry.address === undefined && (JUDGED.has(entry.probe) || entry.outcome.kind === 'no-permission')
      ? [judge(entry, index)]
      : [],
  )
  return combine(judgements, findListing(evidence, model), readKeyFacts(evidence, model))
}
