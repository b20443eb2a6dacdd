import type { Cause } from '../types.ts'

export const malformedSuccess: Cause = {
  id: 'malformed-success',
  signs: [{ status: /^2/ }],
}
