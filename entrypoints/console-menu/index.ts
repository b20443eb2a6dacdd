import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createRowMenu } from './create-row-menu.ts'

/** Injected by the background on the first click, see `console.content/row-menu.ts`. */
export default defineUnlistedScript(() => {
  globalThis.keyfitRowMenu = createRowMenu
})
