import { defineContentScript } from 'wxt/utils/define-content-script'
import { CONSOLE_HOSTS } from '../../utils/consoles/hosts.ts'
import { onFarewell } from '../../utils/browser/farewell.ts'
import { livePage } from './live-page.ts'
import { startButtons } from './start-buttons.ts'

export default defineContentScript({
  matches: CONSOLE_HOSTS,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,

  main(ctx) {
    startButtons(livePage(), ctx)
    onFarewell(location, ctx.signal, () => ctx.notifyInvalidated())
  },
})
