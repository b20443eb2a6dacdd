import { cherryStudio } from './cherry-studio.ts'
import { claudeCode } from './claude-code.ts'
import { codex } from './codex.ts'
import { curl } from './curl.ts'
import { cursor } from './cursor.ts'
import type { Client } from './types.ts'

/** Sorted by id. */
export const clients: readonly Client[] = [cherryStudio, claudeCode, codex, curl, cursor]

export const findClient = (id: string): Client | undefined => clients.find((client) => client.id === id)
