import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import type { DemoConsole } from '../../fixtures/console/index.ts'
import type { Extension } from './extension.ts'
import { clickInShadow, findInShadow } from './shadow.ts'

/** What the demo consoles of these tests say that their API is. */
export const API = 'https://api.demo-relay.net'

export const demoKeys = [
  { name: 'claude-code-laptop', key: keys.good, group: 'claude' },
  { name: 'cherry-studio-home', key: keys.modelLimited, group: 'default' },
  { name: 'old-one', key: keys.disabled, status: 'disabled' },
] as const

/** The button of a row, by its name. */
export const keyButton = /^Keyfit(?:: use the key|：在客户端中使用)/

/** The text of what the menu says about its row, and the line that tells what came of a click. */
export const says = async (page: Page, tag: string, text: string | RegExp): Promise<number> =>
  (await findInShadow(page, { tag, text })).length

/** Switches the buttons on for the site, the way the popup does after the user's click. `page` may be prepared before. */
export async function enableOn(
  extension: Extension,
  site: Pick<DemoConsole, 'keyPageUrl'>,
  page?: Page,
): Promise<Page> {
  const tab = page ?? (await extension.context.newPage())
  const { protocol, hostname } = new URL(site.keyPageUrl)
  expect(await extension.grant(`${protocol}//${hostname}/*`)).toBe(true)
  await tab.goto(site.keyPageUrl)
  await extension.enableButtons(tab)
  await expect.poll(() => says(tab, 'button', keyButton)).toBeGreaterThan(0)
  await tab.bringToFront()
  return tab
}

/** Opens the menu of the n-th row and waits until it is there. */
export async function openMenu(page: Page, index: number): Promise<void> {
  await clickInShadow(page, 'button', keyButton, index)
  await expect.poll(() => says(page, 'button', /^(?:Open in Keyfit|在 Keyfit 中打开)$/)).toBe(1)
}
