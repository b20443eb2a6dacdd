import type { Cause } from '../types.ts'

export const timeout: Cause = { id: 'timeout', signs: [{ outcome: 'timeout' }] }
