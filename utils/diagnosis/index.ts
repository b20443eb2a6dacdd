import type { Evidence } from '../probe/outcome.ts'
import type { Diagnosis } from './types.ts'

export function diagnose(_evidence: readonly Evidence[], _context: { model: string | null }): Diagnosis[] {
  return []
}
