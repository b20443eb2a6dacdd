import type { Cause } from '../types.ts'

/** A redirect is never followed: the key goes to one origin only, and a POST would become a GET. */
export const redirected: Cause = {
  id: 'redirected',
  signs: [{ outcome: 'redirected' }, { status: /^3/ }],
}
