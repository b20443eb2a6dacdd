import { newApi } from './new-api.ts'
import { sub2api } from './sub2api.ts'
import type { Console, ConsolePage } from './types.ts'

/** Sorted by id. */
export const consoles: readonly Console[] = [newApi, sub2api]

/** The console that the page belongs to, or nothing. */
export const findConsole = (page: ConsolePage): Console | undefined => consoles.find((console) => console.matches(page))
