import type { Cause } from '../types.ts'

/** A key that an empty request got past is judged `ok` in `judge.ts`. */
export const ok: Cause = {
  id: 'ok',
  rank: 10,
  signs: [{ when: (reply) => reply.isAnswer }],
}
