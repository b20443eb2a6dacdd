import type { AnthropicHeader } from '../../relay/wire-api.ts'
import type { Evidence } from '../outcome.ts'
import { sightOf } from '../sight.ts'

/** The header in which Anthropic's API took the key, or null where it was not seen to take it. */
export function readAnthropicHeader(evidence: readonly Evidence[]): AnthropicHeader | null {
  const took = evidence.filter((entry) => entry.wireApi === 'anthropic-messages' && sightOf(entry) === 'api')
  if (took.some(({ probe }) => probe === 'empty-post-x-api-key')) return 'x-api-key'
  return took.length > 0 ? 'authorization' : null
}
