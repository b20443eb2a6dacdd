import type { CheckPlan } from './check.ts'
import { suggestModel } from './diagnosis/index.ts'
import type { Evidence } from './probe/outcome.ts'
import { readAddress } from './probe/readings/address.ts'

/** What may be taken instead of what was given. */
export interface Offers {
  /** The listed model that was probably meant, where the given one is not listed. */
  suggestion: string | null
  /** The Base URL to offer, where the given one serves no API but another one does. */
  address: string | null
}

/** Read where it is shown: a verdict does not need it, and the background has no byte to spare. */
export const readOffers = (
  { evidence, models }: { evidence: readonly Evidence[]; models: readonly string[] },
  { endpoint, model }: Pick<CheckPlan, 'endpoint' | 'model'>,
): Offers => ({ suggestion: suggestModel(model ?? '', models), address: readAddress(evidence, endpoint) })
