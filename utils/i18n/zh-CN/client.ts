import type { client as en } from '../en/client.ts'

export const client: Record<keyof typeof en, string> = {}
