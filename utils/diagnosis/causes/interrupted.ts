import type { Cause } from '../types.ts'

/** The browser stopped the background worker while the check ran. */
export const interrupted: Cause = { id: 'interrupted', signs: [{ outcome: 'interrupted' }] }
