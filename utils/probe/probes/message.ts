import { wireApiIds } from '../../relay/schema.ts'
import { TEST_MESSAGE, TEST_MESSAGE_TOKENS, wireApi } from '../../relay/wire-api.ts'
import { postStream } from '../post.ts'
import type { Probe } from '../types.ts'

/** One short streaming message: the only real proof, and it costs tokens. */
export const message: Probe = {
  id: 'message',
  cost: 'paid',
  // Reasoning models may think for half a minute before the first token.
  deadline: 60_000,
  wireApis: wireApiIds,
  request: (target, id) =>
    postStream(
      target,
      id,
      (model) => id && wireApi(id).message(model, target.testMessage || TEST_MESSAGE, TEST_MESSAGE_TOKENS),
    ),
}
