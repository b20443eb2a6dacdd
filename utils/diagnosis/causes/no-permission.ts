import type { Cause } from '../types.ts'

export const noPermission: Cause = { id: 'no-permission', signs: [{ outcome: 'no-permission' }] }
