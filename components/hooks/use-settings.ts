import { useEffect } from 'react'
import type { Settings } from '../../utils/browser/settings.ts'
import { settingsItem } from '../../utils/browser/storage.ts'
import { showTheme } from '../../utils/browser/theme.ts'
import { useItem } from './use-item.ts'

/** What the user set, and how to change some of it; undefined until it was read. */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useItem(settingsItem)
  const theme = settings?.theme
  useEffect(() => {
    if (theme) showTheme(theme)
  }, [theme])
  return [settings, (change) => settings && setSettings({ ...settings, ...change })]
}
