import type { Theme } from './settings.ts'

/** Leaves a copy of the theme where `public/theme.js` finds it before the first paint, and shows it on every open page. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') localStorage.removeItem('theme')
  else localStorage.setItem('theme', theme)
  // Browsers tell the other pages only.
  dispatchEvent(new Event('storage'))
}
