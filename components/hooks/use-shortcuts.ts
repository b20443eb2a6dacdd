import { useEffect, useState } from 'react'
import { browser } from '../../utils/browser/api.ts'

/** Firefox 137 and later; not in the polyfill's types. Source: MDN, commands.openShortcutSettings (2026-11-22). */
interface Commands {
  openShortcutSettings?(): Promise<void>
}

/** Chromium's page for it; no web page can link there, but an extension may open it. Its forks redirect it to theirs. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts'

/** How one gets to the browser's own page for shortcuts, or null where only the user can. */
function findShortcutPage(): (() => void) | null {
  const { openShortcutSettings }: Commands = browser.commands
  if (openShortcutSettings) return () => void openShortcutSettings()
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return () => void browser.tabs.create({ url: CHROMIUM_PAGE })
  return null
}

/** The keys that open Keyfit: empty while none are set. Read again when the user comes back from changing them. */
export function useShortcuts() {
  const [open, setOpen] = useState('')
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) => setOpen(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''))
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return { open, change: findShortcutPage() }
}
