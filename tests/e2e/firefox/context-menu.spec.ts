import { keys } from '../../fixtures/relay/index.ts'
import { describeFirefox, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

describeFirefox(() => {
  test('Check with Keyfit, from the browser’s own context menu, puts the selected words into the popup', async ({
    extension,
    relay,
  }) => {
    const page = await extension.openTab(relay.url)
    await page.bringToFront()
    await page.evaluate((text) => {
      document.body.innerHTML = `<p>${text}</p>`
      getSelection()!.selectAllChildren(document.querySelector('p')!)
    }, `Base URL: https://api.relay-one.net/v1 Key: ${keys.good}`)
    await page.clickAt('p', 2)
    await extension.window.chooseInMenu('Check with Keyfit')
    await extension.window.untilInPanel('the words in the panel', (document) =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'https://api.relay-one.net/v1'),
    )
    await popupPage(await extension.openPopup()).expectField('API key', keys.good)
  })
})
