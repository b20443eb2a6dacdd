import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/** What a file of settings carries from one browser to another. Nothing in it is secret. */
export interface SettingsFile {
  settings: Settings
  /** Ids of clients, in the user's order. */
  favourites: string[]
}

const FORMAT = 'keyfit-settings'
const VERSION = 1

export const writeSettingsFile = (content: SettingsFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...content }, null, 2)}\n`

/** What stands in a file, or why it cannot be used. */
export function readSettingsFile(text: string): SettingsFile | 'unreadable' | 'newer' {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'unreadable'
  }
  const { format, version, settings, favourites } = (file ?? {}) as Record<string, unknown>
  if (format !== FORMAT || !Number.isInteger(version)) return 'unreadable'
  if (version !== VERSION) return 'newer'
  const ids = Array.isArray(favourites) ? favourites.filter((id) => typeof id === 'string') : []
  return { settings: readSettings(settings), favourites: [...new Set(ids)] }
}
