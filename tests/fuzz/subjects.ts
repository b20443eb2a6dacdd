import type { Fuzz } from './fuzz.ts'
import { redaction } from './redaction.ts'

/** All properties, by what they are about. */
export const subjects: Readonly<Record<string, readonly Fuzz[]>> = { redaction }
