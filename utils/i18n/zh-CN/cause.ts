import type { cause as en } from '../en/cause.ts'

export const cause: Record<keyof typeof en, string> = {}
