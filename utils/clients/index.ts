import type { Client } from './types.ts'

/** Sorted by id. */
export const clients: readonly Client[] = []
