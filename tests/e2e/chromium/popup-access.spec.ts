import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'
import { popupStates } from './screens/popup.ts'

/** Those that the demo leads to: no port changes what is said. */
const [, , works] = popupStates

test.describe('what a screen reader is told', () => {
  for (const [name, reach] of popupStates.slice(0, 5))
    test(name, async ({ extension, popup, relay }) => {
      await reach({ extension, page: popup, relay })
      // The configs change with their clients; what says which are ready is looked at by other tests.
      await popup.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('.clients, .many { display: none !important }')
        document.adoptedStyleSheets.push(sheet)
      })
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

test('in the colours of the system every state still has its sign', async ({ extension, popup, relay }) => {
  await popup.emulateMedia({ forcedColors: 'active' })
  await works[1]({ extension, page: popup, relay })
  const border = await popup.locator('.verdict').evaluate((element) => getComputedStyle(element).borderLeftWidth)
  expect(border).toBe('4px')
  await popup.keyboard.press('Tab')
  const outline = await popup.locator(':focus-visible').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).toBe('solid')
})
