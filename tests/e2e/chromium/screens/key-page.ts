import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { allTexts, fill } from '../../../../utils/i18n/index.ts'
import type { Locale, TextData, TextId } from '../../../../utils/i18n/index.ts'
import { languages } from '../../../../utils/i18n/languages.ts'
import { startConsole } from '../../../fixtures/console/index.ts'
import type { DemoConsole } from '../../../fixtures/console/index.ts'
import { keys } from '../../../fixtures/relay/index.ts'
import type { Relay } from '../../../fixtures/relay/index.ts'
import { says } from '../key-page.ts'
import { clickInShadow } from '../shadow.ts'
import type { Stage } from './walk.ts'

/** The console of the relay, with keys in every state and names of every length. */
export const startKeyPage = (relay: Relay): Promise<DemoConsole> =>
  startConsole({
    kind: 'new-api',
    apiBaseUrl: relay.url,
    models: ['claude-sonnet-5', 'anthropic/claude-sonnet-4-5-20250929-thinking-with-a-budget-of-64000-tokens'],
    keys: [
      { name: 'claude-code-laptop', key: keys.good, group: 'claude' },
      { name: 'the-key-of-the-research-group-that-nobody-uses-on-Fridays', key: keys.exhausted, group: 'default' },
      { name: '周末实验', key: keys.disabled, status: 'disabled' },
    ],
  })

/** A state of the menu on a key page; `say` in its language. */
export type MenuState = readonly [
  name: string,
  reach: (stage: Stage, say: (id: TextId, data?: TextData) => string) => Promise<unknown>,
]

export const sayIn = (locale: Locale) => {
  const texts = allTexts(languages[locale])
  return (id: TextId, data?: TextData) => fill(texts[id], data, locale)
}

/** Up to the first number that is not known before. */
const startOf = (text: string) => new RegExp(`^${text.split('…')[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

async function shown(page: Page, tag: string, text: string | RegExp): Promise<void> {
  await expect.poll(() => says(page, tag, text), { message: `${text}` }).toBeGreaterThan(0)
}

async function openRow({ page }: Stage, index: number, first: string): Promise<void> {
  await shown(page, 'button', /^Keyfit[:：]/)
  // A narrow console scrolls its table sideways.
  await page.evaluate(
    (at) => document.querySelectorAll('[data-keyfit]')[at]?.scrollIntoView({ inline: 'center' }),
    index,
  )
  await clickInShadow(page, 'button', /^Keyfit[:：]/, index)
  await shown(page, 'button', first)
}

/** From one to the next. */
export const menuStates: readonly MenuState[] = [
  ['menu', (stage, say) => openRow(stage, 0, say('console.check'))],
  [
    'nothing found',
    async ({ page }, say) => {
      await page.keyboard.type('no such client')
      await shown(page, 'p', say('console.none'))
    },
  ],
  [
    'of a disabled key',
    async (stage, say) => {
      await stage.page.keyboard.press('Escape')
      await openRow(stage, 2, say('console.check'))
    },
  ],
  [
    'checking',
    async (stage, say) => {
      await stage.page.keyboard.press('Escape')
      stage.relay.setFault({ kind: 'slow-first-byte', ms: 700 })
      await openRow(stage, 0, say('console.check'))
      await clickInShadow(stage.page, 'button', say('console.check'))
      await shown(stage.page, 'div', say('console.checking'))
    },
  ],
  [
    'works',
    async ({ page, relay }, say) => {
      relay.setFault(null)
      await shown(page, 'div', startOf(say('console.works', { ms: '…' })))
    },
  ],
  [
    'does not work',
    async (stage, say) => {
      await openRow(stage, 1, say('console.check'))
      await clickInShadow(stage.page, 'button', say('console.check'))
      await shown(stage.page, 'div', startOf(say('cause.key-quota-exhausted.title')))
    },
  ],
  [
    'all keys: running',
    async (stage, say) => {
      stage.relay.setFault({ kind: 'slow-first-byte', ms: 700 })
      await openRow(stage, 0, say('console.check'))
      await clickInShadow(stage.page, 'button', say('console.check-all', { count: 3 }))
      await shown(stage.page, 'button', say('console.cancel'))
    },
  ],
  [
    'all keys: done',
    async ({ page, relay }, say) => {
      relay.setFault(null)
      await shown(page, 'p', say('console.all-progress', { done: '3', count: '3' }))
    },
  ],
]
