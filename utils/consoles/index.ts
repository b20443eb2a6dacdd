import { doneHub } from './done-hub.ts'
import { generic } from './generic.ts'
import { newApi } from './new-api.ts'
import { oneApi } from './one-api.ts'
import { sub2api } from './sub2api.ts'
import type { Console, ConsolePage } from './types.ts'
import { veloera } from './veloera.ts'

/** Sorted by id. */
export const consoles: readonly Console[] = [doneHub, generic, newApi, oneApi, sub2api, veloera]

/** The console that the page belongs to, or nothing. What is known by name comes before what only looks like one. */
export const findConsole = (page: ConsolePage): Console | undefined =>
  consoles.find((console) => console !== generic && console.matches(page)) ??
  (generic.matches(page) ? generic : undefined)
