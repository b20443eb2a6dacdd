import { configs } from './configs.ts'
import { diagnosing } from './diagnosis.ts'
import { door } from './door.ts'
import type { Fuzz } from './fuzz.ts'
import { linking } from './links.ts'
import { repairing } from './lint.ts'
import { reading } from './parse.ts'
import { redaction } from './redaction.ts'
import { storing } from './storage.ts'

/** All properties, by what they are about. */
export const subjects: Readonly<Record<string, readonly Fuzz[]>> = {
  reading,
  repairing,
  diagnosing,
  redaction,
  configs,
  storing,
  door,
  linking,
}
