import type { Browser } from './browser.ts'

/** Who is measured: no extension, the empty one, Keyfit, and any other that was named on the command line. */
export type Contestant = 'none' | 'baseline' | 'keyfit' | 'other'

/** A contestant's browser, open for the whole run. */
export interface Stand {
  name: Contestant
  browser: Browser
  /** File of its popup; empty without an extension. */
  popup: string
}

/** One figure of all contestants: every round's value, in the order in which they were taken. */
export interface Series {
  id: string
  /** What it is, in words, with its unit. */
  title: string
  unit: 'ms' | 'bytes' | 'per second'
  values: Partial<Record<Contestant, number[]>>
  /** With whom Keyfit is compared, and how many times as much it may be. Nothing to hold where it is absent. */
  bound?: { of: Contestant; ratio: number } | { atMost: number }
}

/** How a figure grows with the size of what it was measured on. */
export interface Growth {
  id: string
  title: string
  unit: 'ms'
  points: { size: number; value: number }[]
  /** What it may be at one of the sizes. */
  bound?: { size: number; atMost: number }
}
