import type { ui as en } from '../en/ui.ts'

export const ui: Record<keyof typeof en, string> = {}
