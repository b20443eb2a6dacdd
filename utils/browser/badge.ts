import { browser } from './api.ts'

/** What the toolbar icon tells while the popup is closed. */
export type BadgeState = 'idle' | 'running' | 'ok' | 'problem' | 'unknown'

const SIGNS = {
  idle: ['', '#57606a'],
  running: ['…', '#1d5fd1'],
  ok: ['✓', '#14713a'],
  problem: ['!', '#b3261e'],
  unknown: ['?', '#57606a'],
} as const

/** Puts a sign on the toolbar icon, and the same in words into its title. */
export async function showBadge(state: BadgeState, words = ''): Promise<void> {
  const [text, color] = SIGNS[state]
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title: words === '' ? 'Keyfit' : `Keyfit: ${words}` }),
  ])
}
