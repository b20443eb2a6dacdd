import { useEffect, useState } from 'react'
import { browser } from '../../utils/browser/api.ts'
import { requestOrigin } from '../../utils/browser/permissions.ts'
import { send } from '../../utils/browser/send.ts'
import { sitesItem } from '../../utils/browser/storage.ts'
import { sayNotKept, useItem } from './use-item.ts'

/** The web page behind the popup. Its address is known only because the user clicked the toolbar icon on it. */
export function useActiveSite() {
  const [origin, setOrigin] = useState<string | null>(null)
  const [sites] = useItem(sitesItem)
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (tab?.url && /^https?:/.test(tab.url)) setOrigin(new URL(tab.url).origin)
    })
  }, [])
  return {
    origin,
    enabled: origin !== null && (sites?.includes(origin) ?? false),
    enable() {
      if (origin === null) return
      // The prompt may close the popup: the wish is noted before the answer is known.
      void requestOrigin(origin)
      void send('site:enable', { origin }).then(({ ok }) => ok || sayNotKept())
    },
  }
}
