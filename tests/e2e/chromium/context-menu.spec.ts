import { keys } from '../../fixtures/relay/index.ts'
import { expect, test } from './fixtures.ts'

test('Check with Keyfit puts the selected words into the popup', async ({ extension, relay }) => {
  const page = await extension.context.newPage()
  await page.goto(relay.url)
  await extension.worker.evaluate((selectionText) => {
    // The browser's own menu is no part of the page; its event is.
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } }
    onClicked.dispatch({ menuItemId: 'check-selection', selectionText, editable: false, pageUrl: '' }, {})
  }, `Base URL: https://api.relay-one.net/v1 Key: ${keys.good}`)
  const popup = await extension.openPopup()
  await expect(popup.getByLabel('Base URL', { exact: true })).toHaveValue('https://api.relay-one.net/v1')
  await expect(popup.getByLabel('API key', { exact: true })).toHaveValue(keys.good)
})

test('a selection without anything useful is shown, not lost', async ({ extension }) => {
  await extension.worker.evaluate(() => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } }
    onClicked.dispatch({ menuItemId: 'check-selection', selectionText: 'nothing to see here', editable: false }, {})
  })
  const popup = await extension.openPopup()
  await expect(popup.getByLabel('Paste anything')).toHaveValue('nothing to see here')
})
