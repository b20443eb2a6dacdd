import type { Cause } from '../types.ts'

export const cancelled: Cause = { id: 'cancelled', signs: [{ outcome: 'cancelled' }] }
