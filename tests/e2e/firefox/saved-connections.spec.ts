import { keys } from '../../fixtures/relay/index.ts'
import { describeFirefox, expect, test } from './fixtures.ts'
import { popupPage } from './popup-page.ts'

const passphrase = 'lantern orbit cedar mosaic'

describeFirefox(() => {
  test('a connection is saved, outlives the event page, is locked, unlocked and used', async ({ extension, relay }) => {
    const popup = await extension.openPopup()
    const page = popupPage(popup)
    await page.paste(`Base URL: ${relay.url}/v1 Key: ${keys.good} Model: gpt-5.2`)
    await page.expectField('API key', keys.good)
    await popup.unfold('Saved connections')
    await popup.typeInto('Passphrase', passphrase)
    await popup.typeInto('Repeat the passphrase', passphrase)
    await popup.click({ role: 'button', name: 'Start saving' })
    await popup.click({ role: 'button', name: 'Save this connection' })
    await popup.click({ role: 'button', name: 'Save' })
    await page.expectText('Saved as')

    await extension.window.stopBackground()
    await popup.click({ role: 'button', name: 'Lock now' })
    await page.expectText('Your connections are locked.')
    await popup.typeInto('Passphrase', 'another one')
    await popup.click({ role: 'button', name: 'Unlock' })
    await page.expectText('This is not the passphrase.')

    await page.paste('Base URL: https://api.relay-one.net Key: sk-0123456789abcdefghij0123456789 Model: gpt-4o')
    await page.expectField('Model', 'gpt-4o')
    await popup.typeInto('Passphrase', passphrase)
    await popup.click({ role: 'button', name: 'Unlock' })
    await popup.click({ role: 'button', name: `Use ${new URL(relay.url).host}` })
    await page.expectField('API key', keys.good)
    await page.expectField('Model', 'gpt-5.2')

    const stored = await popup.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome }
      return JSON.stringify([await browser.storage.local.get(), await browser.storage.sync.get()])
    })
    expect(stored).not.toContain(keys.good.slice(8, 16))
  })
})
