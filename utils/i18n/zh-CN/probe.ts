import type { probe as en } from '../en/probe.ts'

export const probe: Record<keyof typeof en, string> = {}
