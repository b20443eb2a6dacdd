import type { Probe } from '../types.ts'
import { emptyPost } from './empty-post.ts'
import { message } from './message.ts'
import { models } from './models.ts'

/** Sorted by id. */
export const probes: readonly Probe[] = [emptyPost, message, models]

export function findProbe(id: string): Probe {
  const probe = probes.find((candidate) => candidate.id === id)
  if (!probe) throw new Error(`unknown probe ${id}`)
  return probe
}
