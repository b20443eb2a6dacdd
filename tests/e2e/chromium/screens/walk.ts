import type { Page } from '@playwright/test'
import type { Relay } from '../../../fixtures/relay/index.ts'
import type { Extension } from '../extension.ts'

/** What a state is reached with. */
export interface Stage {
  page: Page
  extension: Extension
  relay: Relay
}

/** A state of a screen, and how to come to it from the one before, in English. */
export type State = readonly [name: string, reach: (stage: Stage) => Promise<unknown>]

/** A screen in all its states, in an order that makes the way short. */
export interface Walk {
  name: string
  /** Of the page, in the extension. */
  path: string
  /** In px: how wide the screen is where there is room. */
  width: number
  /** Selector of what the states are about, where the rest of the page belongs to another walk. */
  part?: string
  states: readonly State[]
}

/** Shows every open page of ours in another language; what stands in it stays. */
export async function speak({ extension, page }: Pick<Stage, 'extension' | 'page'>, locale: string): Promise<void> {
  await extension.worker.evaluate(async (language) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings')
    await chrome.storage.local.set({ settings: { ...settings, language } })
  }, locale)
  await page.waitForFunction((language) => document.documentElement.lang === language, locale)
}
