import type { Rule } from '../types.ts'

/** Sorted by id. */
export const rules: readonly Rule[] = []
