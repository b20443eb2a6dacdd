import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriers, findPieces } from './carriers.ts'
import { subjects } from './subjects.ts'

// A fixed seed: a failure is a bug, never bad luck. `npm run fuzz` looks further.
const SEED = 20261122
const RUNS = 60

describe.each(Object.entries(subjects))('%s', (_subject, list) => {
  test.each(list.map((fuzz) => [fuzz.name, fuzz] as const))('%s', async (_name, { property, share = 100 }) => {
    await fc.assert(property, { seed: SEED, numRuns: Math.ceil((RUNS * share) / 100) })
  })
})

const key = 'sk-q7Lw2Zr9Tn4Vb8+/Xc1Mk6Hd3Js5Pf0Gy7'
test.each(carriers.map(({ name, carry }) => [name, carry] as const))('%s: a key in it is seen', (_name, carry) => {
  for (let salt = 0; salt < 7; salt += 1) expect(findPieces(key, carry(key, salt))).not.toEqual([])
})
