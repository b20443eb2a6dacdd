import type { Cause } from '../types.ts'

/** DNS, TLS, refused or reset connection: a browser does not say which. */
export const unreachable: Cause = { id: 'unreachable', signs: [{ outcome: 'unreachable' }] }
