import type { Probe } from '../types.ts'
import { agentMessage } from './agent-message.ts'
import { billing } from './billing.ts'
import { emptyPostXApiKey } from './empty-post-x-api-key.ts'
import { emptyPost } from './empty-post.ts'
import { findAddress } from './find-address.ts'
import { jsonMode } from './json-mode.ts'
import { message } from './message.ts'
import { modelsFallback } from './models-fallback.ts'
import { models } from './models.ts'
import { statusSub2api } from './status-sub2api.ts'
import { status } from './status.ts'
import { usageSub2api } from './usage-sub2api.ts'
import { usage } from './usage.ts'

/** Sorted by id. */
export const probes: readonly Probe[] = [
  agentMessage,
  billing,
  emptyPost,
  emptyPostXApiKey,
  findAddress,
  jsonMode,
  message,
  models,
  modelsFallback,
  status,
  statusSub2api,
  usage,
  usageSub2api,
]

export function findProbe(id: string): Probe {
  const probe = probes.find((candidate) => candidate.id === id)
  if (!probe) throw new Error(`unknown probe ${id}`)
  return probe
}
