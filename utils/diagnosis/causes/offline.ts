import type { Cause } from '../types.ts'

export const offline: Cause = { id: 'offline', signs: [{ outcome: 'offline' }] }
