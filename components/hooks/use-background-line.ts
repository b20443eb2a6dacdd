import { useEffect } from 'react'
import { browser } from '../../utils/browser/api.ts'
import { send } from '../../utils/browser/send.ts'

/** While something runs in the background: notices when it is stopped, and wakes it to notice what it left unfinished. */
export function useBackgroundLine(running: boolean): void {
  useEffect(() => {
    if (!running) return
    const look = () => void send('check:look', {})
    const line = browser.runtime.connect({ name: 'watch' })
    line.onDisconnect.addListener(look)
    look()
    return () => {
      line.onDisconnect.removeListener(look)
      line.disconnect()
    }
  }, [running])
}
