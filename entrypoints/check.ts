import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { check, cutOff, judge, preview } from '../utils/check.ts'
import { checkMany, rowsOf } from '../utils/many.ts'

const all = { check, checkMany, cutOff, judge, preview, rowsOf }
export type Check = typeof all

declare global {
  /** Set by the script `check`, in the background. */
  var keyfitCheck: Check | undefined
}

/** All that asks and diagnoses, for the background: see `background/load-check.ts`. */
export default defineUnlistedScript(() => {
  globalThis.keyfitCheck = all
})
