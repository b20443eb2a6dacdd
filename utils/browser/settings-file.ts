import { MISFIT, anything, list, object, oneOf, orElse, whole } from '../relay/shape.ts'
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

const File = object({
  format: oneOf(FORMAT),
  version: whole(),
  settings: anything,
  favourites: orElse(list(anything), []),
})

/** What stands in a file, or why it cannot be used. */
export function readSettingsFile(text: string): SettingsFile | 'unreadable' | 'newer' {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'unreadable'
  }
  const file = File(json)
  if (file === MISFIT) return 'unreadable'
  if (file.version !== VERSION) return 'newer'
  const ids = file.favourites.filter((id) => typeof id === 'string')
  return { settings: readSettings(file.settings), favourites: [...new Set(ids)] }
}
