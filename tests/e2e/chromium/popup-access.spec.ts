import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from '@playwright/test'
import { keys } from '../../fixtures/relay/index.ts'
import type { Relay } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join()} ${failureSummary}`),
  )
}

interface Tools {
  popup: Page
  relay: Relay
}

const useDemo = async ({ popup }: Tools) => {
  await popup.getByRole('button', { name: 'Try it on the demo' }).click()
  await popup.getByText('This is a demo.', { exact: false }).waitFor()
}
const checkDemo = async (tools: Tools, words: { apiKey?: string; model?: string } = {}) => {
  await useDemo(tools)
  const page = popupPage(tools.popup)
  await page.fill({ baseUrl: 'https://demo.keyfit.invalid', model: 'gpt-5.2', ...words })
  await page.check()
  await page.verdict().waitFor()
}

/** How to come to each state; all but the last two on the demo, so that no port changes what is said. */
const states: [name: string, reach: (tools: Tools) => Promise<unknown>][] = [
  ['empty', ({ popup }) => popup.getByRole('button', { name: 'Try it on the demo' }).waitFor()],
  ['mistakes', useDemo],
  ['works', (tools) => checkDemo(tools)],
  ['does not work', (tools) => checkDemo(tools, { apiKey: keys.unknown })],
  [
    'choosing a model',
    async (tools) => {
      await checkDemo(tools)
      await popupPage(tools.popup).field('Model').press('ArrowDown')
    },
  ],
  [
    'all open',
    async (tools) => {
      await checkDemo(tools, { model: 'gpt-9' })
      await tools.popup.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
      await tools.popup.getByRole('button', { name: /^All \d+ clients$/ }).click()
    },
  ],
  [
    'waiting for the permission',
    async ({ popup, relay }) => {
      await popup.evaluate(() => (chrome.permissions.request = () => new Promise(() => undefined)))
      await popupPage(popup).fill({ baseUrl: relay.url, apiKey: keys.good })
      await popupPage(popup).check()
      await popup.getByRole('button', { name: /^Allow Keyfit/ }).waitFor()
    },
  ],
]

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe finds nothing in the ${colorScheme}`, () => {
    for (const [name, reach] of states)
      test(name, async ({ popup, relay }) => {
        await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await reach({ popup, relay })
        expect(await findViolations(popup)).toEqual([])
      })
  })

test.describe('what a screen reader is told', () => {
  for (const [name, reach] of states.slice(0, 5))
    test(name, async ({ popup, relay }) => {
      await reach({ popup, relay })
      // The configs change with their clients; what says which are ready is looked at by other tests.
      await popup.addStyleTag({ content: '.clients, .many { display: none !important }' })
      await expect(popup.locator('body')).toMatchAriaSnapshot({ name: `${name.replaceAll(' ', '-')}.aria.yml` })
    })
})

test('from a cold start to the verdict and the config with nothing but the keyboard', async ({
  extension,
  popup,
  relay,
}) => {
  await extension.allowSilently('http://127.0.0.1/*')
  const { keyboard } = popup
  const focus = () => popup.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)
  const tabTo = async (name: RegExp) => {
    for (let tries = 0; tries < 40; tries += 1) {
      if (name.test((await focus()) ?? '')) return
      await keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${name.source}`)
  }
  await popup.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${relay.url}/v1/chat/completions key: ${keys.good} model: gpt-5.2`,
  )
  await keyboard.press('ControlOrMeta+V')
  await expect(popup.locator('#baseUrl')).toBeFocused()
  await tabTo(/^Fix$/)
  await keyboard.press('Enter')
  await expect(popup.locator('#baseUrl')).toHaveValue(`${relay.url}/v1`)
  await keyboard.press('Enter')
  await popupPage(popup).expectCause('ok')
  await expect(popup.locator('.check > [role=status]')).toHaveText('Works: The relay accepts this connection')
  await tabTo(/^Copy config for/)
  await keyboard.press('Enter')
  await expect(popup.getByText('It holds your API key.', { exact: false })).toBeVisible()
})

test('at 200 % zoom a popup, 400 px wide then, needs no sideways scrolling', async ({ popup, relay }) => {
  for (const width of [400, 385]) {
    await popup.setViewportSize({ width, height: 300 })
    await checkDemo({ popup, relay })
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await popup.getByRole('button', { name: 'Leave the demo' }).click()
  }
})

test('in the colours of the system every state still has its sign', async ({ popup, relay }) => {
  await popup.emulateMedia({ forcedColors: 'active' })
  await checkDemo({ popup, relay })
  const border = await popup.locator('.verdict').evaluate((element) => getComputedStyle(element).borderLeftWidth)
  expect(border).toBe('4px')
  await popup.keyboard.press('Tab')
  const outline = await popup.locator(':focus-visible').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).toBe('solid')
})
