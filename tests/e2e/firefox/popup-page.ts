import { expect } from '@playwright/test'
import type { Tab } from './tab.ts'

/** What a user does in the popup, in their words. */
export const popupPage = (tab: Tab) => ({
  /** Pastes into the box on top, as Ctrl+V does. */
  async paste(text: string): Promise<void> {
    await tab.writeClipboard(text)
    await tab.clickAt('#paste')
    await tab.paste()
  },
  check: (): Promise<void> => tab.click({ role: 'button', name: 'Check (free)' }),
  expectField(label: 'Base URL' | 'API key' | 'Model', value: string): Promise<void> {
    const valueOf = (wanted: string) => {
      const labels = [...document.querySelectorAll('label')]
      const field = labels.find(({ textContent }) => textContent === wanted)?.control
      return (field as HTMLInputElement | null | undefined)?.value ?? null
    }
    return expect.poll(() => tab.evaluate(valueOf, label)).toBe(value)
  },
  expectCause: (id: string): Promise<void> =>
    expect.poll(() => tab.evaluate(() => document.querySelector<HTMLElement>('.verdict')?.dataset.cause)).toBe(id),
  expectText: (text: string): Promise<void> =>
    expect.poll(() => tab.evaluate(() => document.body.innerText)).toContain(text),
})
