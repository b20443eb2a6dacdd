import { keys } from '../../fixtures/relay/index.ts'
import type { Extension } from './extension.ts'
import { describeFirefox, expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

/** Opens the browser's own context menu on what the page shows, and chooses an item. */
async function choose(extension: Extension, url: string, html: string, label: string): Promise<void> {
  const page = await extension.openTab(url)
  await page.bringToFront()
  await page.evaluate((content) => {
    document.body.innerHTML = content
    getSelection()!.selectAllChildren(document.querySelector('p')!)
  }, html)
  await page.clickAt('p > *', 2)
  await extension.window.chooseInMenu(label)
}

describeFirefox(() => {
  test('Check with Keyfit puts the selected words into the toolbar panel', async ({ extension, relay }) => {
    const words = `Base URL: https://api.relay-one.net/v1 Key: ${keys.good}`
    await choose(extension, relay.url, `<p><b>${words}</b></p>`, 'Check with Keyfit')
    await extension.window.untilInPanel('the words in the panel', (document) =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'https://api.relay-one.net/v1'),
    )
    await popupPage(await extension.openPopup()).expectField('API key', keys.good)
  })

  test('Check this link with Keyfit stands on an import link, and says what it carries', async ({
    extension,
    relay,
  }) => {
    const words = { id: 'relay', baseUrl: 'https://api.relay-one.net', apiKey: keys.good, name: 'Relay' }
    const data = encodeURIComponent(Buffer.from(JSON.stringify(words)).toString('base64'))
    const link = `<p><a href="cherrystudio://providers/api-keys?v=1&data=${data}">Import</a></p>`
    await choose(extension, relay.url, link, 'Check this link with Keyfit')
    const popup = await extension.openPopup()
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Import link for Cherry Studio')
  })
})
