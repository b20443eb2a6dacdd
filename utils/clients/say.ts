import type { TextId } from '../i18n/index.ts'
import type { TextRef, Warning } from './types.ts'

/** A text by id, with the values that stand in it. */
export const say = (id: TextId, data?: TextRef['data']): TextRef => ({ id, ...(data && { data }) })

/** A warning that this very connection calls for. */
export const urge = (id: TextId, data?: TextRef['data']): Warning => ({ ...say(id, data), urgent: true })
