import type { Cause } from '../types.ts'

/** An honest answer: nothing speaks for any other cause. The server's own sentence is shown. */
export const unknown: Cause = { id: 'unknown', signs: [] }
