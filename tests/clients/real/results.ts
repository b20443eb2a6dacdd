import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RealClient } from './rows.ts'
import type { Trial } from './try.ts'

/** All trials of one client. */
export interface Result {
  name: string
  version: string
  trials: Omit<Trial, 'output'>[]
}

const folder = fileURLToPath(new URL('../../../.clients/results/', import.meta.url))

/** The id, with the variant where a client has several rows. */
export const nameOf = ({ id, variant }: RealClient): string => (variant ? `${id}-${variant}` : id)

/** Kept outside of the repository, so that one client can be tried again without all others. */
export function saveResult(result: Result): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${result.name}.json`, JSON.stringify(result, null, 2))
}

/** The last result of a client; null if it was never tried here. */
export function loadResult(client: RealClient): Result | null {
  try {
    return JSON.parse(readFileSync(`${folder}${nameOf(client)}.json`, 'utf8')) as Result
  } catch {
    return null
  }
}
