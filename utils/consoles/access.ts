import { doneHubAccess } from './done-hub.ts'
import { newApiAccess } from './new-api.ts'
import { oneApiAccess } from './one-api.ts'
import { sub2apiAccess } from './sub2api.ts'
import type { Console, ConsoleAccess } from './types.ts'
import { veloeraAccess } from './veloera.ts'

/** By id of the console. One that is missing here is left alone: its users copy keys by hand. */
const access: Readonly<Record<string, ConsoleAccess>> = {
  'done-hub': doneHubAccess,
  'new-api': newApiAccess,
  'one-api': oneApiAccess,
  sub2api: sub2apiAccess,
  veloera: veloeraAccess,
}

/** How the keys of a console are had, or nothing where that is not known. */
export const findAccess = (console: Console | undefined): ConsoleAccess | undefined => access[console?.id ?? '']
